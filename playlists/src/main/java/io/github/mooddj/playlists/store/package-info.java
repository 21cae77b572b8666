/** Keeps the library in one H2 file; the only room that speaks SQL. */
@NullMarked
package io.github.mooddj.playlists.store;

import org.jspecify.annotations.NullMarked;
