package io.github.mooddj.plugin.ui.settings;

import io.github.mooddj.playlists.files.ImportProgress;
import io.github.mooddj.playlists.files.ImportReport;
import java.awt.Window;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;
import net.miginfocom.swing.MigLayout;

/**
 * Runs imports, one after the other, and shows how far they are; invisible when there is none. Goes on when its window
 * is closed.
 */
final class ImportBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient LibraryDesk desk;
    private final transient Deque<LongJob> waiting = new ArrayDeque<>();
    private final JProgressBar bar = new JProgressBar();
    private final JLabel name = Labels.quiet(" ");
    private final JButton stop = new JButton(Words.text("import.stop"));
    private transient boolean running;
    private transient volatile boolean stopped;

    ImportBar(LibraryDesk desk) {
        this(desk, true);
    }

    /** In two rows, for where there is little width. */
    static ImportBar narrow(LibraryDesk desk) {
        return new ImportBar(desk, false);
    }

    private ImportBar(LibraryDesk desk, boolean inOneRow) {
        super(new MigLayout(
                "insets 0, fillx, hidemode 3",
                inOneRow ? "[][160!][grow, fill, 0::][]" : "[grow, fill, 60::][]",
                "[center]"));
        this.desk = desk;
        setOpaque(false);
        bar.setName("import.progress");
        bar.getAccessibleContext().setAccessibleName(Words.text("import.running"));
        stop.setName("import.stop");
        stop.addActionListener(event -> stop());
        if (inOneRow) {
            add(Labels.quiet(Words.text("import.running")));
        }
        add(bar);
        if (inOneRow) {
            add(name, "wmin 0");
        }
        add(stop);
        if (!inOneRow) {
            add(name, "newline, span 2, wmin 0");
        }
        setVisible(false);
    }

    /** Imports this, as soon as what came before is done. */
    void start(ImportRequest request) {
        start(progress -> {
            ImportReport report = request.run(desk.store(), desk.tags(), progress);
            return () -> finished(report);
        });
    }

    /** Does this, as soon as what came before is done. */
    void start(LongJob job) {
        waiting.add(job);
        next();
    }

    private void stop() {
        stopped = true;
        waiting.clear();
        stop.setEnabled(false);
    }

    private void next() {
        LongJob request = running ? null : waiting.poll();
        if (request == null) {
            setVisible(running);
            return;
        }
        running = true;
        stopped = false;
        stop.setEnabled(true);
        bar.setIndeterminate(true);
        name.setText(" ");
        setVisible(true);
        new Run(request).execute();
    }

    /** Says what came of an import. */
    void finished(ImportReport report) {
        desk.changed();
        desk.foldersChanged();
        String line = ImportReports.line(report);
        boolean refused = report.missing().count()
                        + report.rejected().count()
                        + report.doubles().count()
                > 0;
        Window window = SwingUtilities.getWindowAncestor(this);
        desk.say(
                refused
                        ? Notice.done(
                                line, Words.text("import.details"), () -> new ImportReportDialog(window, report).open())
                        : Notice.done(line));
    }

    private record Step(int done, int total, String name) {}

    private final class Run extends SwingWorker<Runnable, Step> implements ImportProgress {
        private final LongJob job;

        Run(LongJob job) {
            this.job = job;
        }

        @Override
        public void at(int done, int total, String file) {
            publish(new Step(done, total, file));
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }

        @Override
        protected Runnable doInBackground() throws IOException {
            return job.run(this);
        }

        @Override
        protected void process(List<Step> steps) {
            Step last = steps.get(steps.size() - 1);
            bar.setIndeterminate(last.total() == 0);
            bar.setMaximum(Math.max(1, last.total()));
            bar.setValue(last.done());
            name.setText(last.name().isEmpty() ? " " : last.name());
        }

        @Override
        protected void done() {
            running = false;
            try {
                get().run();
            } catch (ExecutionException e) {
                desk.failed(e.getCause() == null ? e : e.getCause());
                // What came before it broke off is in the library.
                desk.changed();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                next();
            }
        }
    }
}
