package io.github.docusauruslint.text;

/** Why something that lies at a path was not read. */
public enum Obstacle {
  /** A symbolic link leads out of the repository. */
  OUTSIDE,
  /** A symbolic link leads to a folder above itself, or round in a circle. */
  CIRCLE,
  /** A symbolic link in folders that too many symbolic links lead to: ways double with each. */
  NESTED,
  /** A pipe, a socket or a device. */
  SPECIAL,
  /** Its name is no text in the character set of the system. */
  NAME,
  /** There is no permission to look into the folder, or to read the file. */
  CLOSED,
  /** Larger than {@link BoundedFile#LIMIT}. */
  LARGE,
  /** A page of too many parts. */
  CROWDED,
  /** There was not enough memory for it. */
  MEMORY
}
