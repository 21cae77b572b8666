/** The music's spectrum for the panel, measured only while it is to be seen. */
@NullMarked
package io.github.mooddj.plugin.spectrum;

import org.jspecify.annotations.NullMarked;
