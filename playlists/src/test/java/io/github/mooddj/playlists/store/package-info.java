@NullMarked
package io.github.mooddj.playlists.store;

import org.jspecify.annotations.NullMarked;
