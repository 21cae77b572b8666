package io.github.mooddj.model.personal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What the file of a personal calibration says about it.
 *
 * @param network SHA-256 of the general network that it was made for, 64 hexadecimal digits
 * @param labels the outputs' emotions, in their order
 * @param features how many features the head reads
 * @param temperature what log probabilities are divided by
 * @param made when, ISO 8601
 * @param source {@code shown} for frames that the user showed, {@code corrections} for answers
 * @param heldBack on how many frames or answers it was judged
 * @param before how many of them were right before
 * @param after how many with it
 */
public record PersonalDescriptor(
        @JsonProperty("network") String network,
        @JsonProperty("labels") List<String> labels,
        @JsonProperty("features") int features,
        @JsonProperty("temperature") double temperature,
        @JsonProperty("made") String made,
        @JsonProperty("source") String source,
        @JsonProperty("held_back") int heldBack,
        @JsonProperty("before") int before,
        @JsonProperty("after") int after) {
    /** From frames that the user showed. */
    public static final String SHOWN = "shown";

    /** From answers to "Was this right?" and "Not this mood". */
    public static final String CORRECTIONS = "corrections";

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if they cannot be those of a head
     */
    public PersonalDescriptor {
        labels = List.copyOf(labels);
        if (features < 1 || features > 10_000 || labels.isEmpty() || labels.size() > 100) {
            throw new IllegalArgumentException("its sizes cannot be those of a head");
        }
    }
}
