package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.site.ContentFolders;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteFrame;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.Paths;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings that hold in each file of a site. Where the configuration says nothing of single
 * files they are the same everywhere, and no file is looked at. Safe for use by several threads.
 */
public final class FileSettings {
  private final LintConfig config;
  private final Site site;
  private final Map<String, RuleSetting> everywhere;
  private final boolean scoped;
  private final Map<String, Map<String, RuleSetting>> byFile = new ConcurrentHashMap<>();
  private final Map<BitSet, Map<String, RuleSetting>> byLayers = new ConcurrentHashMap<>();
  private @Nullable Map<String, Owner> owners;

  /** The settings for a site. */
  public FileSettings(LintConfig config, Site site) {
    this.config = config;
    this.site = site;
    this.everywhere = config.settings();
    this.scoped = config.rules().isScoped();
  }

  /** Whether files differ in their settings. */
  public boolean isScoped() {
    return scoped;
  }

  /** The settings where nothing is said of single files. */
  public Map<String, RuleSetting> everywhere() {
    return everywhere;
  }

  /** The settings of every rule in a file, by name. */
  public Map<String, RuleSetting> of(String file) {
    return scoped ? byFile.computeIfAbsent(file, this::find) : everywhere;
  }

  /** Whether a rule is on in a file. */
  public boolean isOn(String file, String rule) {
    RuleSetting setting = of(file).get(rule);
    return setting != null && setting.level() != null;
  }

  /**
   * A finding at the level that holds in its file; null where its rule is off there.
   *
   * @param reporting what the site's config has a build do about it; null where it does not say
   */
  public @Nullable Diagnostic atLevel(Diagnostic found, SiteConfig.@Nullable Severity reporting) {
    RuleSetting setting = of(found.file()).get(found.rule());
    Severity level = setting == null ? null : setting.level(reporting);
    if (level == null) {
      return null;
    }
    return level.compareTo(found.severity()) < 0 ? found.withSeverity(level) : found;
  }

  /** The layers of the configuration that hold in a file. */
  public List<Layer> layers(String file) {
    return holding(file).stream().mapToObj(config.rules().layers()::get).toList();
  }

  /** The indices of the layers that hold in a file. */
  private BitSet holding(String file) {
    Owner owner = owner(file);
    String path = Paths.resolve(config.sitePath(), file);
    List<Layer> layers = config.rules().layers();
    BitSet holding = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      holding.set(i, layers.get(i).scope().matches(path, owner.plugin(), owner.version()));
    }
    return holding;
  }

  private Map<String, RuleSetting> find(String file) {
    return byLayers.computeIfAbsent(holding(file), config.rules()::settings);
  }

  /**
   * Whose file it is.
   *
   * @param version of docs
   */
  public record Owner(@Nullable PluginRef plugin, @Nullable String version) {}

  /** The plugin, and the docs version, in whose folder a file lies, the innermost of them. */
  public Owner owner(String file) {
    Map<String, Owner> folders = owners();
    for (int end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
      Owner owner = folders.get(file.substring(0, end));
      if (owner != null) {
        return owner;
      }
    }
    Owner top = Paths.isWithin(file, "") ? folders.get("") : null;
    return top == null ? new Owner(null, null) : top;
  }

  /** The owners of all content folders, made when one is first asked for. */
  private synchronized Map<String, Owner> owners() {
    Map<String, Owner> known = owners;
    if (known == null) {
      known = new HashMap<>();
      for (SiteFrame.Version version : site.frame().versions()) {
        Owner owner = new Owner(version.instance(), version.name());
        known.putIfAbsent(version.contentPathLocalized(), owner);
        known.putIfAbsent(version.contentPath(), owner);
      }
      for (ContentFolders plugin : site.frame().pages().content()) {
        Owner owner = new Owner(plugin.plugin(), null);
        for (List<String> folders : plugin.versions()) {
          for (String folder : folders) {
            known.putIfAbsent(folder, owner);
          }
        }
      }
      owners = known;
    }
    return known;
  }

  /**
   * Holds the names in the configuration against the site.
   *
   * @throws ConfigException where it names a plugin or version that the site lacks
   */
  public void refuseUnknown() throws ConfigException {
    if (!scoped) {
      return;
    }
    TreeSet<String> plugins = new TreeSet<>();
    site.frame().pages().content().forEach(each -> plugins.addAll(Scope.words(each.plugin())));
    TreeSet<String> versions = new TreeSet<>();
    site.frame().versions().forEach(version -> versions.add(version.name()));
    List<ConfigException.Fault> faults = new ArrayList<>();
    for (Layer layer : config.rules().layers()) {
      String plugin = layer.scope().plugin();
      if (plugin != null && !plugins.contains(plugin)) {
        faults.add(fault(layer, ConfigDocument.unknown("plugin", plugin, plugins)));
      }
      String version = layer.scope().version();
      if (version != null && !versions.contains(version)) {
        faults.add(fault(layer, ConfigDocument.unknown("version", version, versions)));
      }
    }
    if (!faults.isEmpty()) {
      throw ConfigException.of(faults);
    }
  }

  private ConfigException.Fault fault(Layer layer, String message) {
    return new ConfigException.Fault(layer.origin(), message);
  }
}
