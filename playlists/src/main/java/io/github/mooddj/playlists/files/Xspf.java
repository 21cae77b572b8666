package io.github.mooddj.playlists.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XSPF. The XML may have no document type and so no entities of its own. */
final class Xspf {
    private static final int LONGEST_TEXT = 8192;
    private static final int DEEPEST = 50;
    private static final int HEAD = 200;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Encodings in which the declaration itself can be read. */
    private static final Pattern ENCODING = Pattern.compile(
            "^\\s{0,20}<\\?xml[^>]{0,100}encoding=[\"']((?i:utf-8|us-ascii|iso-8859-\\d{1,2}|windows-125\\d))[\"']");

    private static final Set<String> KEPT = Set.of("location", "title", "creator", "duration");

    private Xspf() {}

    /**
     * Reads entries until there are no more, or too many bytes.
     *
     * @return whether there was more than we read; what was read until then is taken
     */
    static boolean read(InputStream in, EntryList entries) throws IOException {
        BoundedXml bounded = new BoundedXml(in);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(decoded(bounded));
            try {
                read(xml, entries);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (bounded.cut()) {
                return true;
            }
            throw new UnreadablePlaylistException(Reason.NOT_XSPF, e);
        } catch (RuntimeException e) {
            // The parser of the JDK meets some damage with an index out of bounds.
            throw new UnreadablePlaylistException(Reason.NOT_XSPF, e);
        }
        return bounded.cut();
    }

    /** Decoded by us: the parser of the JDK writes to the error stream when it meets bytes that are no letters. */
    private static Reader decoded(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD - 1);
        buffered.reset();
        Reader text = new BufferedReader(new InputStreamReader(buffered, charset(head)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static Charset charset(byte[] head) {
        int first = head.length < 2 ? 0 : ((head[0] & 0xff) << 8) | (head[1] & 0xff);
        if (first == 0xfeff || first == 0x003c) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xfffe || first == 0x3c00) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return named.find() && Charset.isSupported(named.group(1))
                ? Charset.forName(named.group(1))
                : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no external entities");
        });
        return factory;
    }

    private static void read(XMLStreamReader xml, EntryList entries)
            throws XMLStreamException, UnreadablePlaylistException {
        Map<String, String> texts = new HashMap<>();
        boolean playlist = false;
        boolean inTrack = false;
        String element = "";
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadablePlaylistException(Reason.ENTITIES);
                case XMLStreamConstants.START_ELEMENT -> {
                    element = xml.getLocalName();
                    if (!playlist && !element.equals("playlist")) {
                        throw new UnreadablePlaylistException(Reason.NOT_XSPF);
                    }
                    playlist = true;
                    if (++depth > DEEPEST) {
                        throw new UnreadablePlaylistException(Reason.NOT_XSPF);
                    }
                    if (element.equals("track")) {
                        inTrack = true;
                        texts.clear();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inTrack) {
                        append(texts, element, xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    element = "";
                    if (xml.getLocalName().equals("track")) {
                        inTrack = false;
                        entries.add(entry(texts));
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing to us.
                }
            }
        }
    }

    private static void append(Map<String, String> texts, String element, XMLStreamReader xml) {
        String before = texts.getOrDefault(element, "");
        if (before.length() < LONGEST_TEXT && KEPT.contains(element)) {
            texts.put(element, before + xml.getText());
        }
    }

    /** A relative address stands for a path, which is written without percent signs elsewhere. */
    private static String location(String text) {
        try {
            URI address = new URI(text);
            return address.isAbsolute() || address.getPath() == null ? text : address.getPath();
        } catch (URISyntaxException e) {
            return text;
        }
    }

    private static PlaylistEntry entry(Map<String, String> texts) {
        String millis = texts.getOrDefault("duration", "").strip();
        return new PlaylistEntry(
                location(texts.getOrDefault("location", "").strip()),
                texts.getOrDefault("title", "").strip(),
                texts.getOrDefault("creator", "").strip(),
                millis.matches("[1-9]\\d{0,9}")
                        ? Optional.of(Duration.ofMillis(Long.parseLong(millis)))
                        : Optional.empty());
    }
}
