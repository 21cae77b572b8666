/** The contract between Mood DJ and the media player that hosts it. */
@NullMarked
package io.github.mooddj.host;

import org.jspecify.annotations.NullMarked;
