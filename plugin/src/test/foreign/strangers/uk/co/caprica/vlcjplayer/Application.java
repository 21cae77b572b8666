package uk.co.caprica.vlcjplayer;

/** Has the methods that vlcj-player's class of this name has, on a player that sounds nowhere. */
public final class Application {
    private static final Application INSTANCE = new Application();

    private final Player player = new Player();

    public static Application application() {
        return INSTANCE;
    }

    public Player mediaPlayer() {
        return player;
    }

    /** As of vlcj. */
    public static final class Player {
        private volatile boolean playing = true;
        private volatile int volume = 80;

        public Player controls() {
            return this;
        }

        public Player status() {
            return this;
        }

        public Audio audio() {
            return new Audio();
        }

        public boolean isPlaying() {
            return playing;
        }

        public long length() {
            return 180_000;
        }

        public long time() {
            return 30_000;
        }

        public void setPause(boolean pause) {
            playing = !pause;
        }

        /** Its volume is in percent. */
        public final class Audio {
            public int volume() {
                return volume;
            }

            public boolean setVolume(int percent) {
                volume = percent;
                return true;
            }
        }
    }
}
