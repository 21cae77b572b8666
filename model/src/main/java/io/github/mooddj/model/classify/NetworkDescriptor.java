package io.github.mooddj.model.classify;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What a network file says about its network.
 *
 * @param architecture the layers' name, see {@link EmotionNetwork}
 * @param width filters of the first layer, 4 to 128
 * @param side input columns and rows
 * @param labels the outputs' emotions, in their order, none twice
 * @param normalisation how brightness becomes input
 * @param framing where the square lies on the face
 * @param mirrored whether the answer is the mean over the face and its mirror picture
 * @param temperature what log probabilities are divided by, above 0; 1 leaves them
 * @param trained the day, ISO 8601
 * @param parameters how many weights follow
 * @param measured figures on the validation faces; none when it was not measured
 */
public record NetworkDescriptor(
        @JsonProperty("architecture") String architecture,
        @JsonProperty("width") int width,
        @JsonProperty("side") int side,
        @JsonProperty("labels") List<String> labels,
        @JsonProperty("normalisation") String normalisation,
        @JsonProperty("framing") String framing,
        @JsonProperty("mirrored") boolean mirrored,
        @JsonProperty("temperature") double temperature,
        @JsonProperty("trained") String trained,
        @JsonProperty("parameters") int parameters,
        @JsonProperty("measured") List<Measured> measured) {
    /** The only normalisation so far. */
    public static final String STANDARDISED = "mean 0, deviation 1 per picture, deviation at least 8 of 255";

    /** The only framing so far. */
    public static final String FER = "FER2013, eyes level";

    /**
     * Checks everything but the weights.
     *
     * @throws IllegalArgumentException with a sentence for the user, if this program cannot run such a network
     */
    public NetworkDescriptor {
        require(architecture.equals(EmotionNetwork.ARCHITECTURE), "its layers are of an unknown kind");
        require(width >= 4 && width <= 128, "its width is not in 4..128");
        require(side == FaceImage.SIDE, "its input is not " + FaceImage.SIDE + " pixels");
        require(normalisation.equals(STANDARDISED) && framing.equals(FER), "it expects faces prepared in another way");
        require(temperature > 0.05 && temperature < 20, "its temperature is not in 0.05..20");
        labels = List.copyOf(labels);
        measured = List.copyOf(measured);
        EnumSet<Emotion> known = EnumSet.noneOf(Emotion.class);
        for (String label : labels) {
            Optional<Emotion> emotion = Emotion.ofKey(label);
            require(emotion.isPresent() && known.add(emotion.get()), "one of its labels is unknown or named twice");
        }
        require(known.size() >= 2, "it tells fewer than two emotions apart");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The outputs' emotions, in their order. */
    public List<Emotion> emotions() {
        return labels.stream().map(label -> Emotion.ofKey(label).orElseThrow()).toList();
    }

    /** The same network, answering for the face alone or for the mean over it and its mirror picture. */
    public NetworkDescriptor mirroring(boolean wanted) {
        return new NetworkDescriptor(
                architecture,
                width,
                side,
                labels,
                normalisation,
                framing,
                wanted,
                temperature,
                trained,
                parameters,
                measured);
    }

    /** The same network with another temperature and other figures. */
    public NetworkDescriptor calibrated(double newTemperature, List<Measured> figures) {
        return new NetworkDescriptor(
                architecture,
                width,
                side,
                labels,
                normalisation,
                framing,
                mirrored,
                newTemperature,
                trained,
                parameters,
                figures);
    }

    /**
     * Figures over happy, angry, sad and neutral.
     *
     * @param images how many
     * @param accuracy 0 to 1
     * @param macroF1 0 to 1
     * @param ece expected calibration error, 0 to 1
     */
    public record Measured(
            @JsonProperty("images") int images,
            @JsonProperty("accuracy") double accuracy,
            @JsonProperty("macro_f1") double macroF1,
            @JsonProperty("ece") double ece) {}
}
