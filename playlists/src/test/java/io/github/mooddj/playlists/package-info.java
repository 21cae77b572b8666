@NullMarked
package io.github.mooddj.playlists;

import org.jspecify.annotations.NullMarked;
