/** Other players of the user's session on Linux, over MPRIS: they make room for the DJ and get it back. */
@NullMarked
package io.github.mooddj.host.mpris;

import org.jspecify.annotations.NullMarked;
