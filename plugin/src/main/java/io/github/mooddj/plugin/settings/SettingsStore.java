package io.github.mooddj.plugin.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mooddj.playlists.PlayOrder;
import io.github.mooddj.playlists.files.OwnerOnly;
import io.github.mooddj.plugin.camera.CameraChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link DjSettings} in a JSON file, {@code settings.json}. One thread at a time. A field that is missing or no
 * word of ours gets its default, a number out of its range makes all of them the defaults; a file that is no JSON at
 * all is kept aside as {@code settings.json.damaged}.
 */
public final class SettingsStore {
    private static final Logger log = LoggerFactory.getLogger(SettingsStore.class);

    private final Path file;
    private final ObjectMapper json = mapper();

    /** Uses {@code settings.json} in an existing directory. */
    public SettingsStore(Path directory) {
        this.file = directory.resolve("settings.json");
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Loads the classes that reading needs, and reads nothing; from any thread. */
    public static void prepare() {
        try {
            DjSettings unused = read(mapper().readTree("{}"));
        } catch (JacksonException e) {
            throw new AssertionError(e);
        }
    }

    /** The settings as last saved; the defaults when there are none. */
    public DjSettings load() {
        if (!Files.exists(file)) {
            return DjSettings.defaults();
        }
        try {
            JsonNode node = json.readTree(file.toFile());
            return read(node);
        } catch (JacksonException e) {
            setAside(e);
        } catch (IOException e) {
            log.warn("Settings cannot be read, using the defaults", e);
        }
        return DjSettings.defaults();
    }

    /**
     * Saves, for the owner only: addresses of cameras may hold a password. The file is replaced as a whole or not at
     * all.
     *
     * @throws IOException if the disk refuses
     */
    public void save(DjSettings settings) throws IOException {
        OwnerOnly.replace(file, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(write(settings)));
    }

    private ObjectNode write(DjSettings settings) {
        ObjectNode node = json.createObjectNode()
                .put("calm", settings.calm().name())
                .put("order", settings.order().name());
        CameraSettings camera = settings.camera();
        node.putObject("camera")
                .put("consent", camera.consent())
                .put("source", camera.source())
                .put("intervalMillis", camera.interval().toMillis())
                .put("batteryIntervalMillis", camera.batteryInterval().toMillis())
                .put("preview", camera.preview());
        FadeSettings fades = settings.fades();
        node.putObject("fades")
                .put("moodMillis", fades.mood().toMillis())
                .put("trackEndMillis", fades.trackEnd().toMillis())
                .put("skipMillis", fades.skip().toMillis())
                .put("pauseMillis", fades.pause().toMillis())
                .put("curve", fades.curve().name());
        SoundSettings sound = settings.sound();
        node.putObject("sound")
                .put("volume", sound.volume())
                .put("output", sound.output())
                .put("loudness", sound.loudness().mode().name())
                .put("targetLufs", sound.loudness().target())
                .put("otherPlayers", sound.others().name());
        node.putObject("welcome").put("seen", settings.welcome().seen());
        BackgroundSettings background = settings.background();
        node.putObject("background")
                .put("tray", background.tray())
                .put("controls", background.controls())
                .put("notifications", background.notifications());
        return node;
    }

    private static DjSettings read(JsonNode node) {
        DjSettings defaults = DjSettings.defaults();
        try {
            return new DjSettings(
                    camera(node.path("camera"), defaults.camera()),
                    word(node, "calm", defaults.calm()),
                    fades(node.path("fades"), defaults.fades()),
                    sound(node.path("sound"), defaults.sound()),
                    word(node, "order", before(node, defaults.order())),
                    welcome(node),
                    background(node.path("background"), defaults.background()));
        } catch (IllegalArgumentException e) {
            log.warn("A setting is out of its range, using the defaults: {}", e.getMessage());
            return defaults;
        }
    }

    /** Older files only say whether to shuffle. */
    private static PlayOrder before(JsonNode node, PlayOrder otherwise) {
        JsonNode shuffle = node.path("shuffle");
        return shuffle.isBoolean() ? (shuffle.asBoolean() ? PlayOrder.SHUFFLED : PlayOrder.IN_ORDER) : otherwise;
    }

    /** Who has said yes to the camera before there was an introduction needs none. */
    private static WelcomeSettings welcome(JsonNode node) {
        boolean consent = node.path("camera").path("consent").asBoolean(false);
        return new WelcomeSettings(node.path("welcome").path("seen").asBoolean(consent));
    }

    private static CameraSettings camera(JsonNode node, CameraSettings defaults) {
        return new CameraSettings(
                node.path("consent").asBoolean(defaults.consent()),
                source(node.path("source").asText(defaults.source()), defaults),
                millis(node, "intervalMillis", defaults.interval()),
                millis(node, "batteryIntervalMillis", defaults.batteryInterval()),
                node.path("preview").asBoolean(defaults.preview()));
    }

    private static FadeSettings fades(JsonNode node, FadeSettings defaults) {
        return new FadeSettings(
                millis(node, "moodMillis", defaults.mood()),
                millis(node, "trackEndMillis", defaults.trackEnd()),
                millis(node, "skipMillis", defaults.skip()),
                millis(node, "pauseMillis", defaults.pause()),
                word(node, "curve", defaults.curve()));
    }

    private static SoundSettings sound(JsonNode node, SoundSettings defaults) {
        return new SoundSettings(
                node.path("volume").asDouble(defaults.volume()),
                output(node.path("output").asText(defaults.output()), defaults),
                new LoudnessSettings(
                        word(node, "loudness", defaults.loudness().mode()),
                        node.path("targetLufs").asDouble(defaults.loudness().target())),
                word(node, "otherPlayers", defaults.others()));
    }

    private static BackgroundSettings background(JsonNode node, BackgroundSettings defaults) {
        return new BackgroundSettings(
                node.path("tray").asBoolean(defaults.tray()),
                node.path("controls").asBoolean(defaults.controls()),
                node.path("notifications").asBoolean(defaults.notifications()));
    }

    /** The same for a camera; its text is not logged, since an address may hold a password. */
    private static String source(String text, CameraSettings defaults) {
        try {
            CameraChoice unused = CameraChoice.parse(text);
            return text;
        } catch (IllegalArgumentException e) {
            log.warn("The settings name a camera that cannot be, using the default");
            return defaults.source();
        }
    }

    /** A place for the sound that a newer version knows is no reason to forget everything else. */
    private static String output(String text, SoundSettings defaults) {
        try {
            AudioChoice.parse(text);
            return text;
        } catch (IllegalArgumentException e) {
            log.warn("The sound cannot go to {}, using the default", text);
            return defaults.output();
        }
    }

    private static Duration millis(JsonNode node, String name, Duration otherwise) {
        return Duration.ofMillis(node.path(name).asLong(otherwise.toMillis()));
    }

    private static <E extends Enum<E>> E word(JsonNode node, String name, E otherwise) {
        String text = node.path(name).asText(otherwise.name());
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return otherwise;
    }

    private void setAside(JacksonException cause) {
        Path aside = file.resolveSibling("settings.json.damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            log.warn(
                    "Settings were damaged and are kept as {}; using the defaults: {}",
                    aside,
                    cause.getOriginalMessage());
        } catch (IOException e) {
            log.warn("Settings are damaged and cannot be moved aside", e);
        }
    }
}
