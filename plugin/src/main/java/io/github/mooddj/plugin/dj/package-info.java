/** The director: a mood change becomes music; what the panel shows and what it may ask. */
@NullMarked
package io.github.mooddj.plugin.dj;

import org.jspecify.annotations.NullMarked;
