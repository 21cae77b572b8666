/**
 * Learning and measuring: the labelled faces, the training loop, the figures, and the commands for them. The only room
 * of the model that reads the clock, since it measures.
 */
@NullMarked
package io.github.mooddj.model.train;

import org.jspecify.annotations.NullMarked;
