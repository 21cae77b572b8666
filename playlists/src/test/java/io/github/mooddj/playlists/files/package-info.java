@NullMarked
package io.github.mooddj.playlists.files;

import org.jspecify.annotations.NullMarked;
