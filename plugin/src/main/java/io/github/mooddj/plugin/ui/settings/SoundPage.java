package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.host.playback.SoundDevice;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.plugin.settings.AudioChoice;
import io.github.mooddj.plugin.settings.DjSettings;
import io.github.mooddj.plugin.settings.LoudnessSettings;
import io.github.mooddj.plugin.ui.look.Plain;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Where the sound goes, and how songs come to one loudness. */
final class SoundPage extends Page {
    private static final long serialVersionUID = 1L;
    private static final String DEVICE = "device:";

    private final transient SettingsDesk desk;
    private final transient Supplier<List<SoundDevice>> devices;
    private final transient PlaylistStore store;
    private final JComboBox<Output> output = Plain.choices(new JComboBox<>());
    private final JTextField rooms = new JTextField(22);
    private final Paragraph roomsProblem = new Paragraph("");
    private final JComboBox<ModeName> mode = new JComboBox<>();
    private final SpinnerNumberModel target =
            new SpinnerNumberModel(-18.0, LoudnessSettings.SOFTEST, LoudnessSettings.LOUDEST, 1.0);
    private final JSpinner targetField = new JSpinner(target);
    private final Paragraph measured = new Paragraph("");
    private transient List<SoundDevice> found = List.of();
    private boolean drawing;
    private String roomsShown = "";

    /** A place for the sound, as the settings keep it, and its name for people. */
    private record Output(String value, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    private record ModeName(LoudnessSettings.Mode mode) {
        @Override
        public String toString() {
            return Words.text("sound.loudness." + mode.name());
        }
    }

    SoundPage(SettingsDesk desk, Supplier<List<SoundDevice>> devices, PlaylistStore store) {
        super("sound");
        this.desk = desk;
        this.devices = devices;
        this.store = store;
        for (LoudnessSettings.Mode each : LoudnessSettings.Mode.values()) {
            mode.addItem(new ModeName(each));
        }
        output.addActionListener(event -> changed());
        mode.addActionListener(event -> changed());
        target.addChangeListener(event -> changed());
        // Before anything can be seen: what the user changes while the rest is being laid out is a change to this.
        desk.onSettings(this::show);
        part(this::addOutput);
        part(this::addRooms);
        part(this::addLoudness);
        part(this::search);
    }

    private void addOutput() {
        output.setName("sound.output");
        // A long name of a device must not push the button out of the page.
        output.setPrototypeDisplayValue(new Output("", "x".repeat(34)));
        JPanel choice = new JPanel(new MigLayout("insets 0", "[200::]8[]"));
        choice.setOpaque(false);
        choice.add(output, "growx");
        choice.add(Buttons.make("sound.search", Words.text("sound.search"), this::search));
        ask(Words.text("sound.output"), choice, "growx");
        output.getAccessibleContext().setAccessibleName(Words.text("sound.output"));
        hint(new Paragraph(Words.text("sound.output.explained")));
    }

    private void addRooms() {
        rooms.setName("sound.rooms");
        rooms.setToolTipText(Words.text("sound.rooms.hint"));
        rooms.addActionListener(event -> roomsNamed());
        rooms.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                roomsNamed();
            }
        });
        ask(Words.text("sound.rooms"), rooms, "growx 0");
        roomsProblem.setName("sound.rooms.said");
        hint(roomsProblem);
    }

    private void addLoudness() {
        mode.setName("sound.loudness");
        ask(Words.text("sound.loudness"), mode, "growx 0");
        targetField.setName("sound.target");
        JPanel figure = new JPanel(new MigLayout("insets 0", "[80!]6[]"));
        figure.setOpaque(false);
        figure.add(targetField, "growx");
        figure.add(new JLabel(Words.text("sound.target.unit")));
        ask(Words.text("sound.target"), figure, "growx 0");
        targetField.getAccessibleContext().setAccessibleName(Words.text("sound.target"));
        hint(new Paragraph(Words.text("sound.loudness.explained")));
        measured.setName("sound.measured");
        hint(measured);
    }

    /**
     * The user named a Snapcast server: the music goes there, if that is an address; an empty field changes nothing.
     */
    private void roomsNamed() {
        String address = rooms.getText().strip();
        if (drawing || address.isEmpty()) {
            roomsProblem.setText(Words.text("sound.rooms.explained"));
            return;
        }
        String place = AudioChoice.SNAPCAST + address;
        try {
            AudioChoice.parse(place);
        } catch (IllegalArgumentException e) {
            roomsProblem.setText(Words.text("sound.rooms.noAddress"));
            return;
        }
        roomsProblem.setText(Words.text("sound.rooms.explained"));
        desk.change(old -> old.with(old.sound().withOutput(place)));
        show(desk.settings());
    }

    private void search() {
        new Search<>(devices, list -> {
                    found = List.copyOf(list);
                    show(desk.settings());
                })
                .execute();
        new Search<>(this::progress, measured::setText).execute();
    }

    /** In a worker. */
    private String progress() {
        return Words.text(
                "sound.measured", store.loudness().all().size(), store.tracks().size());
    }

    private void show(DjSettings settings) {
        drawing = true;
        String chosen = settings.sound().output();
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output("auto", Words.text("sound.auto")));
        found.forEach(device -> outputs.add(new Output(DEVICE + device.name(), device.label())));
        outputs.add(new Output("none", Words.text("sound.none")));
        if (outputs.stream().noneMatch(each -> each.value().equals(chosen))) {
            outputs.add(new Output(chosen, label(chosen)));
        }
        showRooms(chosen.startsWith(AudioChoice.SNAPCAST) ? chosen.substring(AudioChoice.SNAPCAST.length()) : "");
        output.removeAllItems();
        for (Output each : outputs) {
            output.addItem(each);
            if (each.value().equals(chosen)) {
                output.setSelectedItem(each);
            }
        }
        mode.setSelectedItem(new ModeName(settings.sound().loudness().mode()));
        target.setValue(settings.sound().loudness().target());
        targetField.setEnabled(settings.sound().loudness().mode() != LoudnessSettings.Mode.OFF);
        drawing = false;
    }

    /** What the user is typing stays when the page is drawn again for another reason. */
    private void showRooms(String address) {
        if (!address.equals(roomsShown) || roomsProblem.getText().isEmpty()) {
            roomsShown = address;
            rooms.setText(address);
            roomsProblem.setText(Words.text("sound.rooms.explained"));
        }
    }

    private static String label(String place) {
        if (place.startsWith(AudioChoice.SNAPCAST)) {
            return Words.text("sound.rooms.at", place.substring(AudioChoice.SNAPCAST.length()));
        }
        return place.startsWith(DEVICE) ? place.substring(DEVICE.length()) : place;
    }

    private void changed() {
        if (drawing
                || !(output.getSelectedItem() instanceof Output place)
                || !(mode.getSelectedItem() instanceof ModeName how)) {
            return;
        }
        targetField.setEnabled(how.mode() != LoudnessSettings.Mode.OFF);
        if (!place.value().startsWith(AudioChoice.SNAPCAST)) {
            drawing = true;
            roomsShown = "";
            rooms.setText("");
            drawing = false;
        }
        LoudnessSettings loudness =
                new LoudnessSettings(how.mode(), target.getNumber().doubleValue());
        desk.change(old -> old.with(old.sound().withOutput(place.value()).with(loudness)));
    }
}
