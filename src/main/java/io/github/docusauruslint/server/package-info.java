/**
 * A process that knows a site by heart and answers for commands of the same user: the folder where
 * they meet, what they say to each other, and how the process comes and goes. What is answered is
 * no business of this room.
 */
@NullMarked
package io.github.docusauruslint.server;

import org.jspecify.annotations.NullMarked;
