/**
 * What a git repository knows of a site: earlier states of its files, renames, changed lines. Reads
 * the objects by JGit, writes nothing, and runs no other program. Only here JGit is known, and only
 * {@code --since} loads it.
 */
@NullMarked
package io.github.docusauruslint.engine.git;

import org.jspecify.annotations.NullMarked;
