package io.github.docusauruslint.site;

import io.github.docusauruslint.js.eval.JsValue;

/**
 * A plugin or theme that a site's configuration names, presets already resolved.
 *
 * @param options as written, defaults not filled in; empty where there are none
 */
public record PluginInstance(PluginRef ref, JsValue.Obj options) {}
