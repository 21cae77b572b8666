package io.github.mooddj.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Who holds a frame cannot write a file or open a connection: none of the classes that frames pass through, and none
 * that these use, calls anything that does. What leaves them is handed to interfaces, as times, labels and numbers.
 */
class FramesStayInMemoryTest {
    private static final Pattern WRITES_OR_SENDS = Pattern.compile("java\\.nio\\.file\\.Files\\."
            + "(write|writeString|newOutputStream|newBufferedWriter|newByteChannel|copy|move|create\\w+)"
            + "|java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile|PrintWriter|PrintStream)\\.<init>"
            + "|java\\.io\\.File\\.(createTempFile|createNewFile)"
            + "|java\\.nio\\.channels\\.(FileChannel|SocketChannel|AsynchronousFileChannel)\\.open"
            + "|javax\\.imageio\\.ImageIO\\.(write|createImageOutputStream)"
            + "|java\\.net\\.(Socket|ServerSocket|DatagramSocket)\\.<init>"
            + "|java\\.net\\.URL\\.(openConnection|openStream)|java\\.net\\.http\\.\\w+\\.\\w+");

    /** Exceptions, with their reasons. */
    private static final Map<String, String> ALLOWED = Map.of(
            "io.github.mooddj.plugin.camera.HttpCamera",
            "asks the network camera that the user named for its next picture; sends nothing of it",
            "io.github.mooddj.model.seal.SealedFile",
            "reads the network's weights; its other half writes weights, which only training and calibration ask for");

    private static final List<String> FIRST = List.of(
            "io.github.mooddj.plugin.camera",
            "io.github.mooddj.plugin.sampling",
            "io.github.mooddj.model.face",
            "io.github.mooddj.model.classify.DetectingFaceReader",
            "io.github.mooddj.model.classify.Dl4jEmotionClassifier",
            "io.github.mooddj.plugin.ui.PreviewView",
            "io.github.mooddj.plugin.ui.CameraCard");

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.mooddj");

    private Set<JavaClass> reachable() {
        Deque<JavaClass> open = new ArrayDeque<>();
        Set<JavaClass> seen = new LinkedHashSet<>();
        for (JavaClass start : all) {
            if (FIRST.stream().anyMatch(start.getName()::startsWith)) {
                open.add(start);
            }
        }
        while (!open.isEmpty()) {
            JavaClass next = open.remove();
            if (seen.add(next)) {
                for (Dependency dependency : next.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (target.getPackageName().startsWith("io.github.mooddj")) {
                        open.add(target);
                    }
                }
            }
        }
        return seen;
    }

    @Test
    void noClassThatFramesReachWritesAFileOrOpensAConnection() {
        Set<String> offences = new TreeSet<>();
        Set<JavaClass> reached = reachable();
        for (JavaClass one : reached) {
            for (JavaAccess<?> access : one.getAccessesFromSelf()) {
                String called = access.getTargetOwner().getName() + "." + access.getName();
                String owner = one.getName().replaceAll("\\$.*", "");
                if (WRITES_OR_SENDS.matcher(called).matches() && !ALLOWED.containsKey(owner)) {
                    offences.add(access.getDescription());
                }
            }
        }
        assertEquals(Set.of(), offences);
        assertTrue(reached.size() > 80, "classes looked at: " + reached.size());
    }
}
