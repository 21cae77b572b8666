/**
 * Other ways to read a face, to measure the emotion network against: bags of visual words, the geometry of 68
 * landmarks, the large network that the idea began with, and the mean of several. All are trained here, kept in files
 * of numbers only, and chosen by name on the command line.
 */
@NullMarked
package io.github.mooddj.model.rival;

import org.jspecify.annotations.NullMarked;
