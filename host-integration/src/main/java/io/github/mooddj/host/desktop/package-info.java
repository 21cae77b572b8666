/** The reference player: a window in which plug-ins dock, and the same without a window. */
@NullMarked
package io.github.mooddj.host.desktop;

import org.jspecify.annotations.NullMarked;
