package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site on disk, none outside its repository.
 *
 * <p>The repository is the nearest folder upward, from the site folder on, that holds a {@code
 * .git}; where there is none it is the parent of the site folder, because many sites live in {@code
 * website/} beside the {@code docs/} they show. A symbolic link that leads out of the repository,
 * or back to a folder above itself, is {@link FileTree.Kind#ABSENT}.
 *
 * <p>Folders are listed once and kept, so letter case is exact also where the file system's is not,
 * and a file that comes or goes during a run changes nothing. Safe for use by several threads.
 */
public final class DiskTree implements FileTree {
  /** What stands for bytes that are no text. */
  private static final char UNREADABLE = '\ufffd';

  /** How many symbolic links may lead to a folder, one in what the other leads to. */
  private static final int MOST_LINKS = 5;

  private final Path root;
  private final Path realRoot;
  private final String site;

  /** When what is read counts as read, at the latest. */
  private final Instant opened;

  private final Map<String, Folder> folders = new ConcurrentHashMap<>();
  private final Map<String, Footprint.SeenFile> files = new ConcurrentHashMap<>();

  /** By path relative to the repository. */
  private final Map<String, Obstacle> obstacles = new ConcurrentHashMap<>();

  private DiskTree(Path root, Path realRoot, String site, Instant opened) {
    this.root = root;
    this.realRoot = realRoot;
    this.site = site;
    this.opened = opened;
  }

  /**
   * The tree seen from a site folder.
   *
   * @throws IOException when the folder is not there or cannot be read
   */
  public static DiskTree of(Path siteFolder) throws IOException {
    Path site = siteFolder.toAbsolutePath().normalize();
    Path repository = repositoryOf(site);
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

  private static Path repositoryOf(Path site) {
    for (Path folder = site; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    Path parent = site.getParent();
    return parent == null || parent.getParent() == null ? site : parent;
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
      return readSeen(inside, path);
    } catch (BoundedFile.TooLargeException e) {
      obstacles.put(inside, Obstacle.LARGE);
      throw e;
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to read " + path, e);
    } catch (NoSuchFileException e) {
      if (isNamedByNoText(inside)) {
        obstacles.put(inside, Obstacle.NAME);
        throw new NotReadException("the name of " + path + " is not UTF-8");
      }
      throw new IOException("there is no file " + path, e);
    } catch (IOException e) {
      throw new IOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  @Override
  public @Nullable FileStamp stamp(String path) {
    String inside = inRepository(path);
    if (kindInRepository(inside) != Kind.FILE) {
      return null;
    }
    FileStamp stamp = FileStamp.of(root.resolve(inside));
    files.putIfAbsent(inside, new Footprint.SeenFile(inside, stamp, null));
    return stamp;
  }

  /** The bytes of a file, whose first stamp and sum are kept. */
  private byte[] readSeen(String inside, String name) throws IOException {
    Path file = root.resolve(inside);
    Footprint.SeenFile seen =
        files.computeIfAbsent(
            inside, path -> new Footprint.SeenFile(path, FileStamp.of(file), null));
    byte[] bytes = BoundedFile.read(file, name);
    FileStamp stamp = seen.stamp();
    if (stamp == null || !stamp.isSettledAt(opened)) {
      Long sum = sum(bytes);
      // Of two contents in one run the first counts: the second is a change.
      files.computeIfPresent(
          inside,
          (path, first) -> first.sum() == null ? new Footprint.SeenFile(path, stamp, sum) : first);
    }
    return bytes;
  }

  /**
   * Reads a file as it is by now, which from then on is what this tree has seen of it.
   *
   * @throws IOException when it cannot be read
   */
  public String readAnew(String path) throws IOException {
    String inside = inRepository(path);
    FileStamp stamp = FileStamp.of(root.resolve(inside));
    byte[] bytes = BoundedFile.read(root.resolve(inside), path);
    // Always with its sum: it is younger than this tree, whose stamps tell of nothing younger.
    files.put(inside, new Footprint.SeenFile(inside, stamp, sum(bytes)));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Takes over what another tree has seen of a file.
   *
   * @param before that tree; what it has seen was found to hold when this tree was opened
   * @return the stamp of the file; null where the other tree has not seen it
   */
  public @Nullable FileStamp adopt(DiskTree before, String path) {
    String inside = inRepository(path);
    Footprint.SeenFile seen = root.equals(before.root) ? before.files.get(inside) : null;
    if (seen != null) {
      files.put(inside, seen);
    }
    return seen == null ? null : seen.stamp();
  }

  static @Nullable Long sumOf(Path file) {
    try {
      return sum(BoundedFile.read(file, file.toString()));
    } catch (IOException | OutOfMemoryError e) {
      return null;
    }
  }

  /** Two checksums, which a change by accident leaves alone once in 2^64 times. */
  private static long sum(byte[] bytes) {
    CRC32C first = new CRC32C();
    first.update(bytes);
    CRC32 second = new CRC32();
    second.update(bytes);
    return first.getValue() << 32 | second.getValue();
  }

  /** A kind as a digit. */
  static char mark(Kind kind) {
    return (char) ('0' + kind.ordinal());
  }

  static long namesSum(List<String> names) {
    return sum(String.join("/", names).getBytes(StandardCharsets.UTF_8));
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
        && (!namesIn(folder).equals(seen.names)
            || seen.kinds.entrySet().stream()
                .anyMatch(entry -> kindOnDisk(folder.resolve(entry.getKey())) != entry.getValue()));
  }

  /** Whether a file was read, or taken for what it was. */
  public boolean hasRead(Path file) {
    return file.startsWith(root) && files.containsKey(inside(file));
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
    return new Footprint(opened, listed, List.copyOf(files.values()));
  }

  @Override
  public SortedMap<String, Obstacle> obstacles() {
    SortedMap<String, Obstacle> told = new TreeMap<>();
    obstacles.forEach(
        (path, obstacle) -> {
          if (Arrays.stream(path.split("/")).noneMatch(DiskTree::isNobodysContent)) {
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
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
    private final Set<String> links = ConcurrentHashMap.newKeySet();
    private final Set<String> present;

    /** How many symbolic links lead here. */
    private final int linked;

    Folder(String inside, Path path) {
      this.inside = inside;
      this.path = path;
      Folder parent = inside.isEmpty() ? null : folders.get(Paths.folder(inside));
      this.linked = (parent == null ? 0 : parent.linked) + (Files.isSymbolicLink(path) ? 1 : 0);
      this.stamp = FileStamp.of(path);
      this.names = namesIn(path);
      this.present = new HashSet<>(names);
    }

    Footprint.SeenFolder seen(String inside) {
      Map<String, Kind> linked = new HashMap<>(kinds);
      linked.keySet().retainAll(links);
      StringBuilder marks = new StringBuilder(names.size());
      for (String name : names) {
        Kind kind = kinds.get(name);
        marks.append(
            kind == null || links.contains(name) ? Footprint.SeenFolder.UNASKED : mark(kind));
      }
      return new Footprint.SeenFolder(inside, stamp, namesSum(names), marks.toString(), linked);
    }

    List<String> names() {
      return names;
    }

    Kind kind(String name) {
      Kind known = kinds.get(name);
      if (known != null) {
        return known;
      }
      if (!present.contains(name)) {
        return Kind.ABSENT;
      }
      return kinds.computeIfAbsent(
          name,
          n -> {
            String path = inside.isEmpty() ? n : inside + "/" + n;
            return kindOnDisk(this.path.resolve(n), path, linked, () -> links.add(n));
          });
    }
  }

  /** The names in a folder in order; none where it cannot be read. */
  static List<String> namesIn(Path folder) {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        found.add(entry.getFileName().toString());
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    Collections.sort(found);
    return List.copyOf(found);
  }

  /** What an entry is by now, as the same asked before found it. */
  Kind kindOnDisk(Path entry) {
    String inside = root.relativize(entry).toString().replace('\\', '/');
    Folder parent = folders.get(Paths.folder(inside));
    return kindOnDisk(entry, inside, parent == null ? 0 : parent.linked, () -> {});
  }

  private Kind kindOnDisk(Path entry, String inside, int linked, Runnable link) {
    BasicFileAttributes attributes = attributes(entry, LinkOption.NOFOLLOW_LINKS);
    Obstacle obstacle = null;
    if (attributes != null && attributes.isSymbolicLink()) {
      link.run();
      attributes = attributes(entry);
      obstacle = behind(entry);
      if (obstacle == null && linked >= MOST_LINKS && attributes != null) {
        obstacle = Obstacle.NESTED;
      }
    }
    if (obstacle == null && attributes != null && attributes.isOther()) {
      obstacle = Obstacle.SPECIAL;
    }
    if (obstacle != null) {
      obstacles.put(inside, obstacle);
    }
    if (attributes == null && isNamedByNoText(inside)) {
      // As Node lists it: there, and not to be opened by that name.
      return isFileIn(entry.getParent(), Paths.name(inside)) ? Kind.FILE : Kind.ABSENT;
    }
    if (attributes == null || obstacle != null) {
      return Kind.ABSENT;
    }
    return attributes.isDirectory() ? Kind.FOLDER : Kind.FILE;
  }

  private static boolean isNamedByNoText(String path) {
    return path.indexOf(UNREADABLE, path.lastIndexOf('/') + 1) >= 0;
  }

  /** Whether an entry whose name was read so is a file: the folder itself knows its bytes. */
  private static boolean isFileIn(@Nullable Path folder, String name) {
    if (folder == null) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (entry.getFileName().toString().equals(name)) {
          return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
    return false;
  }

  private static @Nullable BasicFileAttributes attributes(Path entry, LinkOption... options) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class, options);
    } catch (IOException e) {
      return null;
    }
  }

  /** Why a symbolic link is not followed; null where it is, or leads nowhere. */
  private @Nullable Obstacle behind(Path link) {
    try {
      Path target = link.toRealPath();
      Path parent = link.getParent();
      if (!target.startsWith(realRoot)) {
        return Obstacle.OUTSIDE;
      }
      return parent != null && parent.toRealPath().startsWith(target) ? Obstacle.CIRCLE : null;
    } catch (NoSuchFileException | AccessDeniedException e) {
      return null;
    } catch (IOException e) {
      return Obstacle.CIRCLE;
    }
  }
}
