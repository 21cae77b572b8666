package io.github.mooddj.plugin.bench;

import io.github.mooddj.model.classify.Dl4jEmotionClassifier;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.face.FaceCropper;
import io.github.mooddj.model.face.FaceDetector;
import io.github.mooddj.model.face.FaceLandmarks;
import io.github.mooddj.model.face.GrayImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/**
 * Users made of the ten persons that ship. Whom the network misreads depends on the network: so a biased user is made
 * by taking as much of a smile, or as much droop, as it misreads.
 */
final class SimulatedUsers {
    private static final List<String> PERSONS =
            List.of("010", "021", "033", "045", "081", "097", "112", "123", "134", "144");
    private static final double MISREAD = 0.2;
    private static final double READ = 0.95;

    private final List<Person> persons = new ArrayList<>();
    private final Dl4jEmotionClassifier classifier;
    private final RandomGenerator random;

    /**
     * Reads the pictures.
     *
     * @param detector finds the faces in them; stays open
     * @param classifier what the users are read by
     * @throws IOException if a picture is missing
     */
    SimulatedUsers(FaceDetector detector, Dl4jEmotionClassifier classifier, RandomGenerator random) throws IOException {
        this.classifier = classifier;
        this.random = random;
        for (String name : PERSONS) {
            persons.add(new Person(
                    name, Picture.read("happy-" + name, detector), Picture.read("neutral-" + name, detector)));
        }
    }

    private record Picture(GrayImage image, FaceLandmarks face) {
        static Picture read(String name, FaceDetector detector) throws IOException {
            String file = "persons/" + name + ".jpg";
            try (InputStream in = Objects.requireNonNull(SimulatedUsers.class.getResourceAsStream(file), file)) {
                GrayImage image = GrayImage.of(ImageIO.read(in));
                return new Picture(
                        image,
                        detector.largestFace(image)
                                .orElseThrow(() -> new IOException("no face in " + name))
                                .landmarks());
            }
        }

        GrayImage crop() {
            return new FaceCropper().crop(image, face);
        }

        GrayImage drooping(double much) {
            return new FaceCropper().crop(GrayPictures.drooping(image, face, much), face);
        }
    }

    private record Person(String name, Picture happy, Picture neutral) {}

    /** Persons whose smile, made as slight as need be, is read as neutral. */
    List<SimulatedUser> slightSmiles() {
        List<SimulatedUser> users = new ArrayList<>();
        for (Person person : persons) {
            smile(person).ifPresent(users::add);
        }
        return users;
    }

    private Optional<SimulatedUser> smile(Person person) {
        GrayImage neutral = person.neutral().crop();
        for (double share = 1; share > 0.25; share -= 0.1) {
            GrayImage smile = GrayPictures.between(neutral, person.happy().crop(), share);
            SimulatedUser user =
                    new SimulatedUser(person.name(), Map.of(Emotion.HAPPY, smile, Emotion.NEUTRAL, neutral));
            if (user.readAtHome(Emotion.HAPPY, Emotion.HAPPY, classifier, random) <= MISREAD) {
                return Optional.of(user);
            }
        }
        return Optional.empty();
    }

    /** Persons whose resting face, drooping as far as need be, is read as sad; sad they droop twice as far. */
    List<SimulatedUser> restingSad() {
        List<SimulatedUser> users = new ArrayList<>();
        for (Person person : persons) {
            resting(person).ifPresent(users::add);
        }
        return users;
    }

    private Optional<SimulatedUser> resting(Person person) {
        for (double much = 0.4; much < 2.1; much += 0.2) {
            SimulatedUser user = new SimulatedUser(
                    person.name(),
                    Map.of(
                            Emotion.HAPPY,
                            person.happy().crop(),
                            Emotion.NEUTRAL,
                            person.neutral().drooping(much),
                            Emotion.SAD,
                            person.neutral().drooping(2 * much)));
            if (user.readAtHome(Emotion.NEUTRAL, Emotion.NEUTRAL, classifier, random) <= MISREAD
                    && user.readAtHome(Emotion.NEUTRAL, Emotion.SAD, classifier, random) > 0.5) {
                return Optional.of(user);
            }
        }
        return Optional.empty();
    }

    /** Persons whom the network reads well as they are. */
    List<SimulatedUser> unbiased() {
        return persons.stream()
                .map(person -> new SimulatedUser(
                        person.name(),
                        Map.of(
                                Emotion.HAPPY,
                                person.happy().crop(),
                                Emotion.NEUTRAL,
                                person.neutral().crop())))
                .filter(user -> user.faces().keySet().stream()
                        .allMatch(mood -> user.readAtHome(mood, mood, classifier, random) >= READ))
                .toList();
    }
}
