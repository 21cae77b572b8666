/**
 * The agent that brings Mood DJ into a Java program that runs already: a jar of its own that needs nothing but the JDK,
 * and leaves everything else to a class loader that the program's classes are hidden from.
 */
@NullMarked
package io.github.mooddj.agent;

import org.jspecify.annotations.NullMarked;
