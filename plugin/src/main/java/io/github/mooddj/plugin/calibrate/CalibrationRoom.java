package io.github.mooddj.plugin.calibrate;

import io.github.mooddj.model.classify.FaceReader;
import io.github.mooddj.model.emotion.Emotion;
import io.github.mooddj.model.personal.Calibration;
import io.github.mooddj.model.personal.CalibrationScore;
import io.github.mooddj.model.personal.CorrectedLook;
import io.github.mooddj.model.personal.CorrectionFit;
import io.github.mooddj.model.personal.EmotionHead;
import io.github.mooddj.model.personal.GeneralNetwork;
import io.github.mooddj.model.personal.PersonalCalibration;
import io.github.mooddj.model.personal.PersonalDescriptor;
import io.github.mooddj.model.personal.PersonalFileException;
import io.github.mooddj.model.personal.PersonalFolder;
import io.github.mooddj.playlists.PlaylistStore;
import io.github.mooddj.playlists.files.FileTrouble;
import io.github.mooddj.plugin.dj.CorrectionLearner;
import io.github.mooddj.plugin.sampling.FrameLender;
import io.github.mooddj.plugin.sampling.LentFrame;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The personal head of the network: loads it, makes it from frames or answers, and takes it back. Methods may be called
 * from any thread; the work is done on thread mood-sampler, where alone faces are read.
 */
public final class CalibrationRoom implements CalibrationDesk, CorrectionLearner {
    private static final Logger LOG = LoggerFactory.getLogger(CalibrationRoom.class);

    private final Executor sampler;
    private final InstantSource clock;
    private final Supplier<FrameLender> lender;
    private final Consumer<String> notices;
    private final List<Consumer<CalibrationStatus>> listeners = new CopyOnWriteArrayList<>();
    private volatile String readerId = "";
    private volatile CalibrationStatus published = CalibrationStatus.nothing();

    // Thread mood-sampler only, from here on.
    private PersonalFolder folder;
    private Optional<FaceReader> reader = Optional.empty();
    private Optional<PersonalCalibration> kept = Optional.empty();
    private Optional<ShowSession> session = Optional.empty();
    private Optional<FrameLender.Loan> loan = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private boolean canUndo;
    private int answers;

    /**
     * A room without a network until {@link #opened}.
     *
     * @param sampler the thread that does the work
     * @param clock when things happen
     * @param lender whose frames are shown; asked for at the first session
     * @param models the folder of the user's or the profile's calibration; need not exist
     * @param notices takes sentences for the user
     */
    public CalibrationRoom(
            Executor sampler,
            InstantSource clock,
            Supplier<FrameLender> lender,
            Path models,
            Consumer<String> notices) {
        this.sampler = sampler;
        this.clock = clock;
        this.lender = lender;
        this.folder = new PersonalFolder(models);
        this.notices = notices;
    }

    /** The network is open: from now on it reads with the stored head, if there is one. Thread mood-sampler only. */
    public void opened(FaceReader opened) {
        reader = Optional.of(opened);
        load();
    }

    /** Takes another folder's calibration instead, as another profile has it. */
    public void move(Path models) {
        sampler.execute(() -> {
            leave();
            folder = new PersonalFolder(models);
            load();
        });
    }

    private void load() {
        problem = Optional.empty();
        read();
    }

    /** Reads with what the folder has; what was wrong before is still said. */
    private void read() {
        answers = 0;
        canUndo = folder.hasBefore();
        Optional<GeneralNetwork> general = general();
        try {
            use(general.isPresent() ? folder.load(general.get()) : Optional.empty());
        } catch (PersonalFileException e) {
            LOG.warn("{}", e.getMessage());
            use(Optional.empty());
            String sentence = "Your calibration is not used: " + e.getMessage() + ".";
            problem = Optional.of(sentence);
            notices.accept(sentence);
        }
        publish();
    }

    private Optional<GeneralNetwork> general() {
        return reader.flatMap(FaceReader::general);
    }

    private void use(Optional<PersonalCalibration> calibration) {
        kept = calibration;
        reader.ifPresent(open -> open.personalise(calibration.map(PersonalCalibration::head)));
        readerId = calibration
                .map(PersonalCalibration::sha256)
                .or(() -> general().map(GeneralNetwork::sha256))
                .orElse("");
    }

    @Override
    public Subscription subscribe(Consumer<CalibrationStatus> listener) {
        listeners.add(listener);
        listener.accept(published);
        return () -> listeners.remove(listener);
    }

    @Override
    public void begin() {
        sampler.execute(() -> {
            leave();
            general().ifPresent(network -> {
                session = Optional.of(new ShowSession(network.head()));
                loan = Optional.of(lender.get().borrow(this::lent));
            });
            publish();
        });
    }

    private void lent(LentFrame frame) {
        session.ifPresent(running -> {
            running.take(frame, clock.instant());
            publish();
        });
    }

    @Override
    public void show(Emotion mood) {
        inSession(running -> running.show(mood));
    }

    @Override
    public void fit() {
        inSession(running -> {
            if (!running.fit()) {
                problem = Optional.of("A calibration needs two moods at least, and a few seconds of each.");
            }
        });
    }

    private void inSession(Consumer<ShowSession> work) {
        sampler.execute(() -> {
            problem = Optional.empty();
            session.ifPresent(work);
            publish();
        });
    }

    @Override
    public void keep() {
        inSession(running -> {
            Optional<Calibration> made = running.proposal();
            if (made.isPresent() && made.get().score().isBetter()) {
                store(made.get().head(), made.get().score(), PersonalDescriptor.SHOWN);
            }
        });
    }

    /** Stores it and reads with it from now on, unless the disk refuses. */
    private void store(EmotionHead head, CalibrationScore score, String source) {
        general()
                .map(network -> PersonalCalibration.made(network, head, score, source, clock.instant()))
                .ifPresent(made -> change(() -> store(made, score)));
    }

    private void store(PersonalCalibration made, CalibrationScore score) throws IOException {
        folder.keep(made);
        use(Optional.of(made));
        canUndo = folder.hasBefore();
        answers = 0;
        String source = made.descriptor().source();
        LOG.info("Calibrated from {}: {} of {} right, {} before", source, score.after(), score.of(), score.before());
    }

    @Override
    public void end() {
        sampler.execute(() -> {
            leave();
            publish();
        });
    }

    private void leave() {
        loan.ifPresent(FrameLender.Loan::close);
        loan = Optional.empty();
        session = Optional.empty();
        problem = Optional.empty();
    }

    @Override
    public void undo() {
        sampler.execute(() -> takeBack(folder::undo));
    }

    @Override
    public void remove() {
        sampler.execute(() -> takeBack(folder::remove));
    }

    private void takeBack(DiskWork work) {
        problem = Optional.empty();
        change(work);
        read();
    }

    /** Where the disk does not do it, the problem says why. */
    private void change(DiskWork work) {
        try {
            work.run();
        } catch (IOException e) {
            LOG.warn("The calibration cannot be written", e);
            problem = Optional.of("The calibration cannot be written to the disk: " + FileTrouble.reason(e) + ".");
        }
    }

    /** Work that the disk may refuse. */
    private interface DiskWork {
        void run() throws IOException;
    }

    @Override
    public String reader() {
        return readerId;
    }

    @Override
    public void corrected(PlaylistStore store) {
        String now = readerId;
        List<CorrectedLook> looks = CorrectedLooks.of(now, store.corrections());
        sampler.execute(() -> learn(now, looks));
    }

    private void learn(String from, List<CorrectedLook> looks) {
        if (!from.equals(readerId)) {
            return;
        }
        answers = looks.size();
        Optional<EmotionHead> head =
                kept.map(PersonalCalibration::head).or(() -> general().map(GeneralNetwork::head));
        head.flatMap(now -> CorrectionFit.of(now, looks)).ifPresent(learned -> {
            store(learned.head(), learned.score(), PersonalDescriptor.CORRECTIONS);
            boolean stored = !from.equals(readerId);
            if (stored) {
                notices.accept("Learned from your answers: " + learned.score().after() + " of "
                        + learned.score().of() + " would have been right instead of "
                        + learned.score().before() + ". To undo it, open the settings, Calibration.");
            }
        });
        publish();
    }

    private void publish() {
        CalibrationStatus plain = new CalibrationStatus(
                general().isPresent(),
                kept.map(PersonalCalibration::descriptor),
                canUndo,
                answers,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                problem);
        CalibrationStatus status = session.map(running -> running.over(plain)).orElse(plain);
        published = status;
        listeners.forEach(listener -> listener.accept(status));
    }
}
