package io.github.mooddj.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import io.github.mooddj.host.playback.PlaybackStatus;
import io.github.mooddj.model.mood.MoodReason;
import io.github.mooddj.plugin.camera.CameraStatus;
import io.github.mooddj.plugin.camera.CameraWhy;
import io.github.mooddj.plugin.camera.PreviewFrame;
import io.github.mooddj.plugin.ui.look.Lines;
import java.awt.Dimension;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.image.BufferedImage;
import java.io.File;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodPanelTest {
    private final Screen screen = new Screen(new FlatLightLaf(), Locale.ENGLISH, new Dimension(760, 620));

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void saysTheMoodAndWhyItIsSo() {
        screen.show(SampleStatus.playing());

        assertThat(EventThread.get(screen.find("mood.name", JLabel.class)::getText))
                .isEqualTo("Happy");
        assertThat(EventThread.get(screen.find("mood.reason", Lines.class)::getText))
                .isEqualTo("Sad 0.71, switching in 12 s");
    }

    @Test
    void showsBothDecksWhileTheyFadeAndOneAfterwards() {
        screen.show(SampleStatus.crossfade());

        assertThat(screen.shows("playing.outgoing")).isTrue();
        assertThat(screen.shows("playing.fade")).isTrue();
        assertThat(EventThread.get(screen.find("playing.outgoing.title", JLabel.class)::getText))
                .isEqualTo("Slow Harbour");
        assertThat(EventThread.get(screen.find("playing.live.title", JLabel.class)::getText))
                .isEqualTo("Window Seat, Morning");

        screen.show(SampleStatus.playing());

        assertThat(screen.shows("playing.outgoing")).isFalse();
        assertThat(screen.shows("playing.fade")).isFalse();
        assertThat(screen.shows("playing.live")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "camera.toggle, camera false",
        "mood.dj, dj false",
        "mood.snapshot, snapshot",
        "mood.hold, hold true",
        "transport.play, playPause",
        "transport.next, next",
        "transport.previous, previous",
        "transport.mute, muted true",
        "transport.favourite, favourite 1 false",
        "settings, open settings"
    })
    void oneClickAsksTheDjForOneThing(String button, String asked) {
        screen.show(SampleStatus.playing());

        screen.press(button);

        assertThat(screen.dj.asked).containsExactly(asked);
    }

    @Test
    void startingTheCameraAsksForTheUsersYesFirst() {
        screen.show(SampleStatus.firstRun());

        screen.press("camera.toggle");

        assertThat(screen.dj.asked).as("nothing before the yes").isEmpty();
        assertThat(screen.shows("first.promise")).isTrue();
        assertThat(screen.shows("camera.toggle")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"camera.state", "camera.toggle"})
    void chipAndButtonCloseTheCameraAndOpenItAgain(String button) {
        screen.show(SampleStatus.playing());
        screen.press(button);
        screen.show(SampleStatus.playing());
        assertThat(screen.dj.asked).containsExactly("camera false");

        screen.show(SampleStatus.paused());
        screen.press(button);

        assertThat(screen.dj.asked).containsExactly("camera false", "camera true");
    }

    @Test
    void followsTheVolumeWithoutAskingForItAgain() {
        screen.show(SampleStatus.playing());

        JSlider volume = screen.find("transport.volume", JSlider.class);
        assertThat(EventThread.get(volume::getValue)).isEqualTo(70);
        assertThat(screen.dj.asked).isEmpty();

        EventThread.run(() -> volume.setValue(40));

        assertThat(screen.dj.asked).containsExactly("volume 0.4");
    }

    @Test
    void playsTheChosenTrackOfTheQueue() {
        screen.show(SampleStatus.playing());

        JList<?> queue = screen.find("queue.list", JList.class);
        EventThread.run(() -> {
            queue.setSelectedIndex(1);
            queue.getActionMap().get("play").actionPerformed(null);
        });

        assertThat(screen.dj.asked).containsExactly("playFromQueue 4");
    }

    @Test
    void holdSaysWhatItsNextPressDoesAlsoToTheOneWhoPressedIt() {
        screen.show(SampleStatus.playing());
        AbstractButton hold = screen.find("mood.hold", AbstractButton.class);
        EventThread.run(hold::doClick);
        screen.show(SampleStatus.held());
        assertThat(EventThread.get(hold::getText)).isEqualTo("Let go");
        EventThread.run(hold::doClick);
        screen.show(SampleStatus.playing());
        assertThat(EventThread.get(hold::getText)).isEqualTo("Hold");
    }

    @Test
    void holdIsDownWhileTheMoodIsHeld() {
        screen.show(SampleStatus.held());

        AbstractButton hold = screen.find("mood.hold", AbstractButton.class);
        assertThat(EventThread.get(hold::isSelected)).isTrue();

        screen.press("mood.hold");

        assertThat(screen.dj.asked).containsExactly("hold false");
    }

    @Test
    void theNoticeComesAndGoes() {
        screen.show(SampleStatus.held());
        assertThat(EventThread.get(screen.find("notice.text", Lines.class)::getText))
                .startsWith("No sound: the sound device was lost.");

        screen.show(SampleStatus.playing());
        assertThat(screen.shows("notice")).isFalse();
    }

    @Test
    void takesPreviewPicturesOnlyWhileTheyAreWantedAndToBeSeen() {
        screen.settle();
        assertThat(screen.dj.viewers).isEmpty();

        screen.show(SampleStatus.playing());
        assertThat(screen.dj.viewers).hasSize(1);

        screen.setVisible(false);
        assertThat(screen.dj.viewers).isEmpty();

        screen.setVisible(true);
        assertThat(screen.dj.viewers).hasSize(1);
        screen.dj.publish(new PreviewFrame(new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR), Optional.empty()));
        screen.settle();
    }

    @Test
    void leavesTheDjAloneOnceItIsTakenOut() {
        screen.settle();
        assertThat(screen.dj.listeners).hasSize(1);

        screen.undock();

        assertThat(screen.dj.listeners).isEmpty();
        assertThat(screen.dj.viewers).isEmpty();
    }

    @Test
    void aPictureThatIsDroppedBecomesASnapshot() {
        TransferSupport picture = support("notes.txt", "face.PNG");
        boolean taken =
                EventThread.get(() -> screen.panel().getTransferHandler().importData(picture));
        TransferSupport text = support("notes.txt");
        boolean refused =
                EventThread.get(() -> screen.panel().getTransferHandler().importData(text));

        assertThat(taken).isTrue();
        assertThat(refused).isFalse();
        assertThat(screen.dj.asked).containsExactly("snapshot face.PNG");
    }

    @Test
    void everyCameraStateHasItsWords() {
        for (CameraStatus.State state : CameraStatus.State.values()) {
            screen.show(SampleStatus.status(
                    state,
                    SampleStatus.happy(new MoodReason.NoFace(Duration.ofSeconds(130))),
                    SampleStatus.onePlays(PlaybackStatus.State.PLAYING),
                    Optional.of(SampleStatus.live()),
                    Optional.empty(),
                    Optional.empty()));
            assertThat(EventThread.get(screen.find("camera.line", Lines.class)::getText))
                    .isNotBlank();
        }
    }

    @Test
    void everyReasonHasItsWordsInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Messages messages = new Messages(locale, ZoneOffset.UTC);
            for (CameraWhy why : CameraWhy.values()) {
                if (why != CameraWhy.NONE) {
                    assertThat(messages.text("camera.why." + why, "Desk camera", "14:15"))
                            .isNotBlank()
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void aSnapshotIsShownWithItsProbabilitiesUntilItIsClosed() {
        screen.show(SampleStatus.snapshot());
        assertThat(EventThread.get(screen.find("snapshot.text", Lines.class)::getText))
                .isEqualTo("Camera: Happy 0.93, Neutral 0.04, Sad 0.02, Angry 0.01 (mean of 5 pictures)");

        screen.show(SampleStatus.paused());
        assertThat(EventThread.get(screen.find("snapshot.text", Lines.class)::getText))
                .contains("No face in holiday 2024.jpg");
        assertThat(EventThread.get(screen.find("camera.line", Lines.class)::getText))
                .contains("as you asked");

        screen.press("snapshot.close");
        screen.show(SampleStatus.paused());
        assertThat(screen.shows("snapshot")).isFalse();
    }

    @Test
    void aSnapshotAsksOnceWhetherItWasRight() {
        screen.show(SampleStatus.snapshot());
        screen.press("snapshot.yes");

        assertThat(screen.dj.asked).containsExactly("answerSnapshot HAPPY");
        assertThat(EventThread.get(screen.find("snapshot.question.text", JLabel.class)::getText))
                .isEqualTo("Remembered: Happy.");
        screen.show(SampleStatus.snapshot());
        assertThat(screen.shows("snapshot.yes")).isFalse();
    }

    @Test
    void aSnapshotWithoutAFaceAsksNothing() {
        screen.show(SampleStatus.paused());

        assertThat(screen.shows("snapshot.text")).isTrue();
        assertThat(screen.shows("snapshot.yes")).isFalse();
    }

    private TransferSupport support(String... names) {
        List<File> files = List.of(names).stream().map(File::new).toList();
        return new TransferSupport(screen.panel(), new Files(files));
    }

    private record Files(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }
}
