/** What the user set, and its file. */
@NullMarked
package io.github.mooddj.plugin.settings;

import org.jspecify.annotations.NullMarked;
