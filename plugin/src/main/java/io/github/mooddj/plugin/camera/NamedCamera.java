package io.github.mooddj.plugin.camera;

/**
 * A closed camera and what people call it.
 *
 * @param name for people
 * @param camera its calls
 */
record NamedCamera(String name, NativeCamera camera) {}
