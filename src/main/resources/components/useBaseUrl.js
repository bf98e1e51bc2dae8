// @docusaurus/useBaseUrl 3.10; the base URL is filled in.
const baseUrl = '$BASE_URL';

function withBaseUrl(url, {forcePrependBaseUrl = false} = {}) {
  if (!url || url.startsWith('#') || /^(?:[A-Za-z][A-Za-z\d+.-]*:|\/\/)/.test(url)) {
    return url;
  }
  if (!forcePrependBaseUrl && url === baseUrl.replace(/\/$/, '')) {
    return baseUrl;
  }
  return !forcePrependBaseUrl && url.startsWith(baseUrl) ? url : baseUrl + url.replace(/^\//, '');
}

export const useBaseUrlUtils = () => ({withBaseUrl});
export default withBaseUrl;
