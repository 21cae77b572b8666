package io.github.mooddj.plugin.dj;

import java.util.function.Consumer;

/** Those of the user's commands that go straight to the music. */
abstract class MusicCommands implements DjCommands {
    /** Does it on thread mood-dj once there is music, and shows what came of it. */
    abstract void command(Consumer<DjDesk> work);

    @Override
    public void playPause() {
        command(open -> open.music().playPause());
    }

    @Override
    public void setPlaying(boolean on) {
        command(open -> {
            if (open.isMoving() != on) {
                open.music().playPause();
            }
        });
    }

    @Override
    public void stop() {
        command(open -> open.music().stop());
    }

    @Override
    public void next() {
        command(open -> open.music().next());
    }

    @Override
    public void previous() {
        command(open -> open.music().previous());
    }

    @Override
    public void playFromQueue(long trackId) {
        command(open -> open.music().playFromQueue(trackId));
    }

    @Override
    public void setMuted(boolean muted) {
        command(open -> open.player().setMuted(muted));
    }

    @Override
    public void setFavourite(long trackId, boolean favourite) {
        command(open -> {
            open.music().favouriteChanged(trackId, favourite);
            open.library().write(store -> store.setFavourite(trackId, favourite));
        });
    }
}
