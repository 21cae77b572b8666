@NullMarked
package io.github.mooddj.plugin.music;

import org.jspecify.annotations.NullMarked;
