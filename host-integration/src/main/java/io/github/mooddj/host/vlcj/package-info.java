/** The one door to libVLC: decks that decode through it, and the library itself, found or missing. */
@NullMarked
package io.github.mooddj.host.vlcj;

import org.jspecify.annotations.NullMarked;
