package io.github.mooddj.playlists.files;

import io.github.mooddj.playlists.Playlist;
import io.github.mooddj.playlists.Track;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a playlist to a file such that importing that file gives the same list. Any thread but the event dispatch
 * thread, since it waits for files.
 */
public final class PlaylistExport {
    private PlaylistExport() {}

    /**
     * Writes M3U8 or XSPF, by the file's extension; the file is there as a whole or not at all.
     *
     * @throws IllegalArgumentException with a sentence for the user if the extension is neither
     * @throws IOException if the disk refuses
     */
    public static void write(Playlist playlist, Path file) throws IOException {
        String text =
                switch (MusicFiles.extension(file.toString())) {
                    case "m3u8", "m3u" -> m3u8(playlist);
                    case "xspf" -> xspf(playlist);
                    default ->
                        throw new IllegalArgumentException("The file's name must end in .m3u8 or .xspf: " + file);
                };
        WholeFile.write(file, text);
    }

    private static String m3u8(Playlist playlist) {
        StringBuilder text = new StringBuilder("#EXTM3U\n");
        for (Track track : playlist.tracks()) {
            String artist = track.artist().isEmpty() ? "" : track.artist() + " - ";
            long seconds = track.length().map(Duration::toSeconds).orElse(-1L);
            text.append("#EXTINF:")
                    .append(seconds)
                    .append(',')
                    .append(artist)
                    .append(track.title())
                    .append('\n')
                    .append(line(track.location()))
                    .append('\n');
        }
        return text.toString();
    }

    /** A path where it comes back as the same file when read, otherwise the address. */
    private static String line(URI location) {
        if (!"file".equals(location.getScheme())) {
            return location.toString();
        }
        try {
            Path path = Path.of(location);
            String text = path.toString();
            boolean plain = text.strip().equals(text)
                    && text.chars().noneMatch(Character::isISOControl)
                    && text.indexOf('\\') < 0
                    && Path.of(text).toUri().equals(location);
            return plain ? text : location.toString();
        } catch (InvalidPathException e) {
            return location.toString();
        }
    }

    private static String xspf(Playlist playlist) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("playlist");
            xml.writeDefaultNamespace("http://xspf.org/ns/0/");
            xml.writeAttribute("version", "1");
            element(xml, "title", playlist.name());
            xml.writeStartElement("trackList");
            for (Track track : playlist.tracks()) {
                xml.writeStartElement("track");
                element(xml, "location", track.location().toASCIIString());
                element(xml, "title", track.title());
                element(xml, "creator", track.artist());
                element(xml, "album", track.album());
                element(
                        xml,
                        "duration",
                        track.length()
                                .map(length -> String.valueOf(length.toMillis()))
                                .orElse(""));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The playlist cannot be written", e);
        }
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(name);
            xml.writeCharacters(text.replaceAll("[\\x00-\\x1f\\ufffe\\uffff]", " "));
            xml.writeEndElement();
        }
    }
}
