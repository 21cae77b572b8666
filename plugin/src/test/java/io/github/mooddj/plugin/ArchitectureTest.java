package io.github.mooddj.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.awt.image.RenderedImage;
import java.io.File;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;

/** The walls of the house: each rule is broken by a line of code, not by a discussion. */
@AnalyzeClasses(packages = "io.github.mooddj", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsDependInOneDirection = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("io.github.mooddj.model..")
            .layer("playlists")
            .definedBy("io.github.mooddj.playlists..")
            .layer("host")
            .definedBy("io.github.mooddj.host..")
            .layer("plugin")
            .definedBy("io.github.mooddj.plugin..")
            .whereLayer("plugin")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("host")
            .mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("playlists")
            .mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("playlists", "plugin");

    @ArchTest
    static final ArchRule playlistsSeeOnlyEmotionsOfTheModel = noClasses()
            .that()
            .resideInAPackage("io.github.mooddj.playlists..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.mooddj.model..")
                    .and(not(resideInAPackage("io.github.mooddj.model.emotion.."))));

    @ArchTest
    static final ArchRule emotionsNeedTheJdkOnly = classes()
            .that()
            .resideInAPackage("io.github.mooddj.model.emotion..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.mooddj.model.emotion..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.mooddj.(**)").should().beFreeOfCycles();

    /**
     * The benchmark of the windows drives them as a user would; the agent has to know the look and feel of the program
     * that it comes into, and whether that has a window.
     */
    @ArchTest
    static final ArchRule swingIsInTheUiAndTheHostsOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.github.mooddj.plugin.ui..",
                    "io.github.mooddj.plugin.bench.window..",
                    "io.github.mooddj.host",
                    "io.github.mooddj.host.attach..",
                    "io.github.mooddj.host.desktop..",
                    "io.github.mooddj.agent..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt.event..", "com.formdev..");

    @ArchTest
    static final ArchRule theReferencePlayerKnowsPlugInsThroughTheContractOnly = classes()
            .that()
            .resideInAPackage("io.github.mooddj.host.desktop..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.mooddj.host",
                    "io.github.mooddj.host.run..",
                    "io.github.mooddj.host.desktop..",
                    "io.github.mooddj.host.vlcj..",
                    "com.formdev.flatlaf..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "java..",
                    "javax.accessibility..",
                    "javax.swing..");

    /** Whoever writes a host needs nothing of ours but the contract and what sounds. */
    @ArchTest
    static final ArchRule theContractNeedsNoHost = classes()
            .that()
            .resideInAPackage("io.github.mooddj.host")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.mooddj.host",
                    "io.github.mooddj.host.playback..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "java..",
                    "javax.swing..");

    @ArchTest
    static final ArchRule vlcjHasOneDoor =
            libraryHasOneDoor("io.github.mooddj.host.vlcj..", "uk.co.caprica..", "com.sun.jna..");

    @ArchTest
    static final ArchRule databaseHasOneDoor =
            libraryHasOneDoor("io.github.mooddj.playlists.store..", "org.h2..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule tagsAndWatchedFoldersHaveOneDoor =
            libraryHasOneDoor("io.github.mooddj.playlists.files..", "org.jaudiotagger..", "io.methvin..");

    @ArchTest
    static final ArchRule sarxosHasOneDoor =
            libraryHasOneDoor("io.github.mooddj.plugin.camera..", "com.github.sarxos..");

    /** Passwords, tokens and what is asked of music servers stay in one room. */
    @ArchTest
    static final ArchRule musicServersHaveOneDoor =
            libraryHasOneDoor("io.github.mooddj.plugin.server..", "de.swiesend..", "javax.crypto..");

    /** The desktop's bus tells of the session, and of other players. */
    @ArchTest
    static final ArchRule dbusHasTwoDoors = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.mooddj.plugin.session..", "io.github.mooddj.host.mpris..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.freedesktop.dbus..");

    /** The rivals are landmarks from a DL4J network and machines of OpenCV: both libraries, behind one package. */
    @ArchTest
    static final ArchRule networkLibraryHasThreeDoors = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.github.mooddj.model.classify..",
                    "io.github.mooddj.model.train..",
                    "io.github.mooddj.model.rival..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..");

    @ArchTest
    static final ArchRule openCvHasFourDoors = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.github.mooddj.model.face..",
                    "io.github.mooddj.model.train..",
                    "io.github.mooddj.model.rival..",
                    "io.github.mooddj.plugin.camera..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bytedeco..");

    /** The pacer is where real time enters the sinks that no device holds back; tests give it their own clock. */
    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.mooddj.plugin.MoodDjPlugin")
            .and()
            .doNotHaveFullyQualifiedName("io.github.mooddj.host.playback.Pacer")
            .and()
            .doNotHaveFullyQualifiedName("io.github.mooddj.plugin.cli.MoodDj")
            .and()
            .resideOutsideOfPackages("io.github.mooddj.model.train..", "io.github.mooddj.plugin.bench..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    /** The agent's jar is on nobody's class path but its own. */
    @ArchTest
    static final ArchRule theAgentNeedsTheJdkOnly = classes()
            .that()
            .resideInAPackage("io.github.mooddj.agent..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.mooddj.agent..", "java..", "javax.swing..", "org.jspecify..");

    /**
     * The Java virtual machine takes its hooks as threads; the agent and the reference player stand apart from the
     * plug-in.
     */
    @ArchTest
    static final ArchRule threadsAreMadeInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("PluginThreads")
            .and()
            .doNotHaveFullyQualifiedName("io.github.mooddj.host.run.EndOfProcess")
            .and()
            .doNotHaveFullyQualifiedName("io.github.mooddj.host.desktop.PlayerThreads")
            .and()
            .doNotHaveFullyQualifiedName("io.github.mooddj.agent.MoodDjAgent")
            .should()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class, String.class)
            .orShould()
            .callConstructor(Thread.class, ThreadGroup.class, Runnable.class, String.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors");

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    /** The agent has no logger, and nobody but the program's console to say why it could not start. */
    @ArchTest
    static final ArchRule standardStreamsBelongToCommandLines = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.mooddj.plugin.cli..")
            .and()
            .doNotHaveFullyQualifiedName("io.github.mooddj.agent.Report")
            .should(ACCESS_STANDARD_STREAMS);

    /**
     * jaudiotagger logs every odd tag through java.util.logging; its reader is the one place that may turn that off.
     */
    @ArchTest
    static final ArchRule loggingIsSlf4j = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.mooddj.playlists.files.TagReader")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..");

    @ArchTest
    static final ArchRule cameraPicturesAreNeverWritten = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.mooddj.plugin.camera..",
                    "io.github.mooddj.plugin.sampling..",
                    "io.github.mooddj.plugin.calibrate..")
            .should()
            .callMethod(ImageIO.class, "write", RenderedImage.class, String.class, File.class)
            .orShould()
            .callMethod(ImageIO.class, "write", RenderedImage.class, String.class, OutputStream.class)
            .orShould()
            .callMethod(ImageIO.class, "write", RenderedImage.class, String.class, ImageOutputStream.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)");

    private static ArchRule libraryHasOneDoor(String door, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(door)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
