package io.github.mooddj.model.classify;

import io.github.mooddj.model.face.FaceImage;
import java.util.List;

/** Makes descriptors for tests. */
final class NetworkFiles {
    private NetworkFiles() {}

    static NetworkDescriptor descriptor(int width, int parameters) {
        return new NetworkDescriptor(
                EmotionNetwork.ARCHITECTURE,
                width,
                FaceImage.SIDE,
                List.of("happy", "sad", "neutral"),
                NetworkDescriptor.STANDARDISED,
                NetworkDescriptor.FER,
                true,
                1.3,
                "2026-01-31",
                parameters,
                List.of(new NetworkDescriptor.Measured(12, 0.75, 0.5, 0.02)));
    }
}
