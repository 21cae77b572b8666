package io.github.mooddj.host.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProgramsTest {
    /** As Linux writes them: the bytes of a file's name, in whatever encoding it was given. */
    @Test
    void aLibraryWithAnOddNameHidesNoOther(@TempDir Path folder) throws IOException {
        Path maps = folder.resolve("maps");
        String odd = "7f00-7f01 r--p 00000000 08:01 1  /home/ada/M\u00e4rchen.so\n";
        String window = "7f02-7f03 r-xp 00000000 08:01 2  /usr/lib/jvm/lib/libawt_xawt.so\n";

        Files.write(maps, (odd + window).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Optional.of(true), JavaPrograms.usesScreen(maps));

        Files.write(maps, odd.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Optional.of(false), JavaPrograms.usesScreen(maps));
        assertEquals(Optional.empty(), JavaPrograms.usesScreen(folder.resolve("gone")));
    }
}
