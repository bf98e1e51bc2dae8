package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site on disk, none outside its repository.
 *
 * <p>The repository is what {@link RepositoryBounds} say. A symbolic link that leads out of the
 * repository, or back to a folder above itself, is {@link FileTree.Kind#ABSENT}.
 *
 * <p>Folders are listed once and kept, so letter case is exact also where the file system's is not,
 * and a file that comes or goes during a run changes nothing. Safe for use by several threads.
 */
public final class DiskTree implements FileTree {
  private final Path root;
  private final Path realRoot;
  private final String site;

  /** When what is read counts as read, at the latest. */
  private final Instant opened;

  private final Map<String, Folder> folders = new ConcurrentHashMap<>();
  private final SeenFiles files;

  /** By path relative to the repository. */
  private final Map<String, Obstacle> obstacles = new ConcurrentHashMap<>();

  private DiskTree(Path root, Path realRoot, String site, Instant opened) {
    this.root = root;
    this.realRoot = realRoot;
    this.site = site;
    this.opened = opened;
    this.files = new SeenFiles(root, opened);
  }

  /**
   * The tree seen from a site folder.
   *
   * @throws IOException when the folder is not there or cannot be read
   */
  public static DiskTree of(Path siteFolder) throws IOException {
    Path site = siteFolder.toAbsolutePath().normalize();
    Path repository = RepositoryBounds.of(site).folder();
    String inside = repository.relativize(site).toString().replace('\\', '/');
    return new DiskTree(repository, repository.toRealPath(), inside, Instant.now());
  }

  /**
   * The same files, looked at anew, for a footprint that goes on with an earlier one.
   *
   * @param taken when that one was taken
   */
  public DiskTree goingOnFrom(Instant taken) {
    return new DiskTree(root, realRoot, site, taken);
  }

  /** Where a path of this tree lies on disk, whether or not it is there. */
  public Path onDisk(String path) {
    return root.resolve(inRepository(path));
  }

  /** The repository's folder, beyond which nothing is shown. */
  public Path repository() {
    return root;
  }

  @Override
  public String siteInRepository() {
    return site;
  }

  @Override
  public Kind kind(String path) {
    return kindInRepository(inRepository(path));
  }

  @Override
  public List<String> list(String folder) {
    String inside = inRepository(folder);
    return kindInRepository(inside) == Kind.FOLDER ? folder(inside).names() : List.of();
  }

  @Override
  public SourceText read(String path) throws IOException {
    // Malformed UTF-8 becomes U+FFFD, as Node's readFile(path, 'utf8') gives it.
    return SourceText.of(new String(bytes(path), StandardCharsets.UTF_8));
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    String inside = inRepository(path);
    Kind kind = kindInRepository(inside);
    if (kind != Kind.FILE) {
      throw new IOException(
          kind == Kind.FOLDER ? path + " is a folder, not a file" : "there is no file " + path);
    }
    try {
      return files.read(inside, path);
    } catch (BoundedFile.TooLargeException e) {
      obstacles.put(inside, Obstacle.LARGE);
      throw e;
    } catch (AccessDeniedException e) {
      obstacles.put(inside, Obstacle.CLOSED);
      throw new NotReadException("no permission to read " + path);
    } catch (NoSuchFileException e) {
      if (DiskFolder.isNamedByNoText(inside)) {
        obstacles.put(inside, Obstacle.NAME);
        throw new NotReadException("the name of " + path + " is not UTF-8");
      }
      throw new IOException("there is no file " + path, e);
    } catch (IOException e) {
      throw new IOException("cannot read " + path + ": " + IoReason.of(e), e);
    }
  }

  @Override
  public @Nullable FileStamp stamp(String path) {
    String inside = inRepository(path);
    return kindInRepository(inside) == Kind.FILE ? files.stamp(inside) : null;
  }

  /**
   * Reads a file as it is by now, which from then on is what this tree has seen of it.
   *
   * @throws IOException when it cannot be read
   */
  public String readAnew(String path) throws IOException {
    return files.readAnew(inRepository(path), path);
  }

  /**
   * Takes over what another tree has seen of a file.
   *
   * @param before that tree; what it has seen was found to hold when this tree was opened
   * @return the stamp of the file; null where the other tree has not seen it
   */
  public @Nullable FileStamp adopt(DiskTree before, String path) {
    return files.adopt(before.files, inRepository(path));
  }

  /** A kind as a digit. */
  static char mark(Kind kind) {
    return (char) ('0' + kind.ordinal());
  }

  /** Where the folders lie that were listed until now. */
  public Set<Path> listedFolders() {
    Set<Path> listed = new HashSet<>();
    folders.values().forEach(folder -> listed.add(folder.path));
    return listed;
  }

  /** Whether what lies in a folder is no longer what was seen of it. */
  public boolean showsOtherThan(Path folder) {
    Folder seen = folder.startsWith(root) ? folders.get(inside(folder)) : null;
    return seen != null
        && (!DiskFolder.names(folder).equals(seen.names)
            || IntStream.range(0, seen.names.size())
                .anyMatch(
                    i -> {
                      Kind kind = seen.kinds.get(i);
                      return kind != null && kindOnDisk(folder.resolve(seen.names.get(i))) != kind;
                    }));
  }

  /** Whether a file was read, or taken for what it was. */
  public boolean hasRead(Path file) {
    return file.startsWith(root) && files.contains(inside(file));
  }

  private String inside(Path place) {
    return root.relativize(place).toString().replace('\\', '/');
  }

  /** Whether a link was met, so that one file may have several paths. */
  public boolean hasLinks() {
    return folders.values().stream().anyMatch(folder -> !folder.links.isEmpty());
  }

  /** The path of a file on disk as this tree names it; null for one outside of it. */
  public @Nullable String path(Path file) {
    if (!file.startsWith(root)) {
      return null;
    }
    return pathOf(inside(file));
  }

  /** The path of this tree of a path in the repository. */
  public String pathOf(String inRepository) {
    return site.isEmpty() ? inRepository : Paths.relativize(site, inRepository);
  }

  /** All that was seen until now. */
  public Footprint footprint() {
    List<Footprint.SeenFolder> listed = new ArrayList<>();
    folders.forEach((path, folder) -> listed.add(folder.seen(path)));
    return new Footprint(opened, listed, files.all());
  }

  @Override
  public SortedMap<String, Obstacle> obstacles() {
    SortedMap<String, Obstacle> told = new TreeMap<>();
    obstacles.forEach(
        (path, obstacle) -> {
          if (!path.isEmpty()
              && Arrays.stream(path.split("/")).noneMatch(DiskTree::isNobodysContent)) {
            told.put(Paths.relativize(site, path), obstacle);
          }
        });
    return told;
  }

  private static boolean isNobodysContent(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }

  /** The path in the repository of a path of this tree. */
  public String inRepository(String path) {
    if (site.isEmpty() || path.isEmpty()) {
      return path.isEmpty() ? site : Paths.normalize(path);
    }
    return Paths.resolve(site, path);
  }

  private Kind kindInRepository(String path) {
    if (path.isEmpty()) {
      return Kind.FOLDER;
    }
    if (path.startsWith("..") && (path.length() == 2 || path.charAt(2) == '/')) {
      return Kind.ABSENT;
    }
    String parent = Paths.folder(path);
    Folder known = folders.get(parent);
    if (known == null) {
      known = find(parent);
    }
    return known == null ? Kind.ABSENT : known.kind(Paths.name(path));
  }

  /** The folder at a path, from the top down: of a long path that leads nowhere little is there. */
  private @Nullable Folder find(String path) {
    Folder found = folder("");
    for (int start = 0; start < path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (found.kind(path.substring(start, end)) != Kind.FOLDER) {
        return null;
      }
      found = folder(path.substring(0, end));
      start = end + 1;
    }
    return found;
  }

  private Folder folder(String path) {
    return folders.computeIfAbsent(path, p -> new Folder(p, root.resolve(p)));
  }

  /** One folder, listed when first asked for; the kinds of its entries are found when needed. */
  private final class Folder {
    private final String inside;
    private final Path path;
    private final @Nullable FileStamp stamp;
    private final List<String> names;

    /** The kind of each name, as soon as somebody asked; a folder may hold 100,000 files. */
    private final AtomicReferenceArray<@Nullable Kind> kinds;

    private final Set<String> links = ConcurrentHashMap.newKeySet();

    /** How many symbolic links lead here. */
    private final int linked;

    Folder(String inside, Path path) {
      this.inside = inside;
      this.path = path;
      Folder parent = inside.isEmpty() ? null : folders.get(Paths.folder(inside));
      this.linked = (parent == null ? 0 : parent.linked) + (Files.isSymbolicLink(path) ? 1 : 0);
      this.stamp = FileStamp.of(path);
      List<String> found = DiskFolder.namesIfOpen(path);
      if (found == null) {
        obstacles.put(inside, Obstacle.CLOSED);
      }
      this.names = found == null ? List.of() : found;
      this.kinds = new AtomicReferenceArray<>(names.size());
    }

    Footprint.SeenFolder seen(String inside) {
      Map<String, Kind> linked = new HashMap<>();
      StringBuilder marks = new StringBuilder(names.size());
      for (int i = 0; i < names.size(); i++) {
        Kind kind = kinds.get(i);
        boolean link = links.contains(names.get(i));
        marks.append(kind == null || link ? Footprint.SeenFolder.UNASKED : mark(kind));
        if (kind != null && link) {
          linked.put(names.get(i), kind);
        }
      }
      return new Footprint.SeenFolder(
          inside, stamp, Checksum.ofNames(names), marks.toString(), linked);
    }

    List<String> names() {
      return names;
    }

    Kind kind(String name) {
      int place = Collections.binarySearch(names, name);
      if (place < 0) {
        return Kind.ABSENT;
      }
      Kind known = kinds.get(place);
      if (known == null) {
        String path = inside.isEmpty() ? name : inside + "/" + name;
        Kind seen = kindOnDisk(this.path.resolve(name), path, linked, () -> links.add(name));
        Kind before = kinds.compareAndExchange(place, null, seen); // The first look counts.
        known = before == null ? seen : before;
      }
      return known;
    }
  }

  /** What an entry is by now, as the same asked before found it. */
  Kind kindOnDisk(Path entry) {
    String inside = inside(entry);
    Folder parent = folders.get(Paths.folder(inside));
    return kindOnDisk(entry, inside, parent == null ? 0 : parent.linked, () -> {});
  }

  private Kind kindOnDisk(Path entry, String inside, int linked, Runnable link) {
    DiskEntry found = DiskEntry.look(entry, realRoot, linked);
    if (found.isLink()) {
      link.run();
    }
    Obstacle obstacle = found.obstacle();
    if (obstacle != null) {
      obstacles.put(inside, obstacle);
    }
    return found.kind();
  }
}
