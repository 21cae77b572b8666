@NullMarked
package io.github.mooddj.plugin.bench;

import org.jspecify.annotations.NullMarked;
