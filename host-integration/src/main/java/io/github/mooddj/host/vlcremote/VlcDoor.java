package io.github.mooddj.host.vlcremote;

/**
 * Where a VLC listens on this machine.
 *
 * @param port of its web interface on 127.0.0.1, 1 to 65535
 * @param password of its web interface; never logged
 */
record VlcDoor(int port, String password) {
    /**
     * Checks the port.
     *
     * @throws IllegalArgumentException if it is none
     */
    VlcDoor {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
