package io.github.mooddj.playlists;

import java.net.URI;
import java.util.OptionalLong;

/**
 * A piece of music on its way into the library.
 *
 * @param location {@code file}, {@code http} or {@code https}; one location is one track
 * @param tags what it says about itself
 * @param fileSize bytes; empty when unknown
 */
public record NewTrack(URI location, TrackTags tags, OptionalLong fileSize) {}
