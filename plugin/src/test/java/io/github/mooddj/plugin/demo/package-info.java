@NullMarked
package io.github.mooddj.plugin.demo;

import org.jspecify.annotations.NullMarked;
