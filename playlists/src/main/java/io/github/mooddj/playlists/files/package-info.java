/**
 * Music on its way in and playlists on their way out: folders, playlist files, tags. What comes from outside is bounded
 * in size and may only name files and http addresses.
 */
@NullMarked
package io.github.mooddj.playlists.files;

import org.jspecify.annotations.NullMarked;
