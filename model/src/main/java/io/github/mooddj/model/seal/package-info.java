/** Files of numbers that say at once when they are damaged, cut off or of another kind. */
@NullMarked
package io.github.mooddj.model.seal;

import org.jspecify.annotations.NullMarked;
