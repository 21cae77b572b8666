/** What is remembered: tracks, playlists, which emotion plays which playlist, and what happened. */
@NullMarked
package io.github.mooddj.playlists;

import org.jspecify.annotations.NullMarked;
