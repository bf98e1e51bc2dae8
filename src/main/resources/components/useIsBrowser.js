// @docusaurus/useIsBrowser 3.10, on the server.
export default () => false;
