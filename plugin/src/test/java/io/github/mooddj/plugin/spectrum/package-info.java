/** Tests of the spectrum's feed. */
@NullMarked
package io.github.mooddj.plugin.spectrum;

import org.jspecify.annotations.NullMarked;
