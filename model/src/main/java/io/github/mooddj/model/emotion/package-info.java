/** The words for what a face shows: emotions and their probabilities. Imports the JDK and JSpecify only. */
@NullMarked
package io.github.mooddj.model.emotion;

import org.jspecify.annotations.NullMarked;
