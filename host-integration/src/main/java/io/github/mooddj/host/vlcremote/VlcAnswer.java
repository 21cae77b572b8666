package io.github.mooddj.host.vlcremote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in one answer of VLC's. Its web interface does at once what it is asked, but turns to the answer only with its
 * next look, 20 ms later, or when somebody else connects: so somebody does, and an answer takes 3 ms.
 */
final class VlcAnswer {
    private static final Logger log = LoggerFactory.getLogger(VlcAnswer.class);
    private static final int WHOLE_MILLIS = 2_000;
    private static final int FIRST_NUDGE_MILLIS = 2;
    /** One that takes longer is late for another reason. */
    private static final int LAST_NUDGE_MILLIS = 16;

    private static final int CONNECTING_MILLIS = 200;
    private static final int LONGEST = 32 << 20;
    private static final int CHUNK = 8_192;

    private VlcAnswer() {}

    /**
     * Everything until VLC hangs up.
     *
     * @throws SocketTimeoutException when nothing comes for 2 s
     */
    static byte[] read(Socket socket, int port) throws IOException {
        List<Socket> nudges = new ArrayList<>();
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            InputStream in = socket.getInputStream();
            int patience = FIRST_NUDGE_MILLIS;
            socket.setSoTimeout(patience);
            while (all.size() < LONGEST) {
                try {
                    int count = in.read(chunk);
                    if (count < 0) {
                        break;
                    }
                    all.write(chunk, 0, count);
                } catch (SocketTimeoutException e) {
                    if (patience >= WHOLE_MILLIS) {
                        throw e;
                    }
                    nudges.add(nudge(port));
                    patience = patience < LAST_NUDGE_MILLIS ? 2 * patience : WHOLE_MILLIS;
                    socket.setSoTimeout(patience);
                }
            }
            return all.toByteArray();
        } finally {
            for (Socket nudge : nudges) {
                nudge.close();
            }
        }
    }

    /** One that does not get through is no trouble of its own: the answer will tell. */
    private static Socket nudge(int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECTING_MILLIS);
        } catch (IOException e) {
            log.trace("VLC takes nobody in", e);
            socket.close();
        }
        return socket;
    }
}
