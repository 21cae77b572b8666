/** What happened: the day's and the week's moods, what was played in them, and why the music switched. */
@NullMarked
package io.github.mooddj.plugin.ui.insight;

import org.jspecify.annotations.NullMarked;
