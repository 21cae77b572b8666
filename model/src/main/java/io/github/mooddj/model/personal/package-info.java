/**
 * A head of the network for one person: fitted from a few frames or from corrections, kept as numbers. Pure Java; the
 * backbone stays as it is.
 */
@NullMarked
package io.github.mooddj.model.personal;

import org.jspecify.annotations.NullMarked;
