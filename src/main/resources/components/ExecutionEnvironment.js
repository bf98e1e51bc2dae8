// @docusaurus/ExecutionEnvironment 3.10, on the server.
export default {canUseDOM: false, canUseEventListeners: false, canUseIntersectionObserver: false, canUseViewport: false};
