/** What holds over time: single emotions steadied into a mood. Plain Java, no clock of its own. */
@NullMarked
package io.github.mooddj.model.mood;

import org.jspecify.annotations.NullMarked;
