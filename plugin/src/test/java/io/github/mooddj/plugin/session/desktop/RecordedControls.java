package io.github.mooddj.plugin.session.desktop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Notes what the desktop asks for. */
final class RecordedControls implements ControlsCommands {
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    /** The next thing that is asked for; "null" when nothing is within 20 s. */
    String next20() throws InterruptedException {
        return String.valueOf(asked.poll(20, TimeUnit.SECONDS));
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    @Override
    public void next() {
        asked.add("next");
    }

    @Override
    public void previous() {
        asked.add("previous");
    }

    @Override
    public void playPause() {
        asked.add("playPause");
    }

    @Override
    public void setPlaying(boolean on) {
        asked.add("playing " + on);
    }

    @Override
    public void stop() {
        asked.add("stop");
    }

    @Override
    public void setVolume(double volume) {
        asked.add("volume " + volume);
    }

    @Override
    public boolean hasWindow() {
        return true;
    }

    @Override
    public void raise() {
        asked.add("raise");
    }

    @Override
    public void quit() {
        asked.add("quit");
    }
}
