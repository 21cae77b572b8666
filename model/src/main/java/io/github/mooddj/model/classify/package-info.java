/**
 * From a face to probabilities of emotions: the DL4J network, its file, and the way from a whole picture to an answer.
 */
@NullMarked
package io.github.mooddj.model.classify;

import org.jspecify.annotations.NullMarked;
