// @docusaurus/useDocusaurusContext 3.10: what the configuration says outright; what Docusaurus adds to it is not known.
import unknown from 'docusaurus-lint/unknown';

let config = unknown;
try {
  config = require('@site/docusaurus.config');
  config = config.default ?? config;
} catch {
  // Docusaurus itself will tell.
}
const siteConfig =
  typeof config === 'object'
    ? {...unknown, ...config, themeConfig: {...unknown, ...config.themeConfig}, baseUrl: '$BASE_URL'}
    : {...unknown, baseUrl: '$BASE_URL'};

export default () => ({...unknown, siteConfig});
