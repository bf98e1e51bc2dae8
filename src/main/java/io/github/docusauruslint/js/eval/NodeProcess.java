package io.github.docusauruslint.js.eval;

/** {@code process}: its environment and working directory; all else about it is unknown. */
final class NodeProcess implements Library {
  private final Realm realm;
  private final Convert convert;

  private NodeProcess(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  static JsValue make(Realm realm, Convert convert) {
    NativeNamespace process = new NativeNamespace("process", new NodeProcess(realm, convert));
    process.put("env", realm.env);
    return process;
  }

  @Override
  public boolean has(String name) {
    return name.equals("cwd") || name.equals("on") || name.equals("emitWarning");
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    return name.equals("cwd")
        ? convert.str(realm.options.siteFolder(), arguments)
        : JsValue.undefined();
  }
}
