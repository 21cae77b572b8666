package io.github.mooddj.plugin.sampling;

import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.plugin.camera.FrameSources;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What a sampler sees with.
 *
 * @param cameras the cameras
 * @param opener a thread on which a camera's opening may take seconds
 * @param readers opens the network; called once, on the sampler's thread
 * @param power whether the computer runs on its battery
 */
public record Sight(FrameSources cameras, Executor opener, Supplier<FaceReader> readers, PowerSource power) {}
