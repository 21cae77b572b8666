/** Between the library and the player: tags that only libVLC reads, covers, folders that are watched. */
@NullMarked
package io.github.mooddj.plugin.music;

import org.jspecify.annotations.NullMarked;
