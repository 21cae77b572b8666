package io.github.mooddj.host;

import java.nio.file.Path;

/**
 * Where a plug-in may keep things.
 *
 * @param data the plug-in's own directory; exists and is writable
 */
public record HostPaths(Path data) {}
