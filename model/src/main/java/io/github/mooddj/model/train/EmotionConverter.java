package io.github.mooddj.model.train;

import io.github.mooddj.model.emotion.Emotion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An emotion by its key on a command line. */
final class EmotionConverter implements ITypeConverter<Emotion> {
    @Override
    public Emotion convert(String key) {
        return Emotion.ofKey(key)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + key + "' is no emotion (happy, angry, sad, neutral, surprise, disgust, fear)"));
    }
}
