package io.github.mooddj.plugin.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;

/**
 * Sets the log up as {@link Logging} has said, in code: reading the same from XML took a tenth of the start. Found by
 * logback itself; a {@code logback.configurationFile} that the user names, or the file of the tests, goes before.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final String OWN_FILE = "logback.configurationFile";
    private static final String TESTS = "logback-test.xml";
    private static final int KEPT = 3;

    /** Called by the service loader. */
    public LogSetup() {}

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        boolean told = System.getProperty(Logging.FILE) != null;
        if (System.getProperty(OWN_FILE) != null
                || (!told && LogSetup.class.getClassLoader().getResource(TESTS) != null)) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        log.getStatusManager().add(new NopStatusListener());
        log.getLogger("io.github.mooddj").setLevel(Level.INFO);
        // It warns of every picture asked of a camera that was just closed; what matters about cameras we say
        // ourselves.
        log.getLogger("com.github.sarxos.webcam.Webcam").setLevel(Level.ERROR);
        Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console(log));
        if (System.getProperty(Logging.FILE, Logging.TO_FILE).equals(Logging.TO_FILE)) {
            root.addAppender(file(log));
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static Appender<ILoggingEvent> console(LoggerContext log) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(log);
        console.setTarget("System.err");
        ThresholdFilter loud = new ThresholdFilter();
        loud.setContext(log);
        loud.setLevel(System.getProperty(Logging.CONSOLE, "WARN"));
        loud.start();
        console.addFilter(loud);
        console.setEncoder(encoder(log, "%d{HH:mm:ss} %msg%n%nopex"));
        console.start();
        return console;
    }

    private static Appender<ILoggingEvent> file(LoggerContext log) {
        Path directory = Path.of(System.getProperty(
                Logging.DIRECTORY,
                Path.of(System.getProperty("java.io.tmpdir"), "mood-dj-log").toString()));
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(log);
        file.setFile(directory.resolve("mood-dj.log").toString());
        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setContext(log);
        older.setParent(file);
        older.setFileNamePattern(directory.resolve("mood-dj.%i.log").toString());
        older.setMinIndex(1);
        older.setMaxIndex(KEPT);
        older.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> full = new SizeBasedTriggeringPolicy<>();
        full.setContext(log);
        full.setMaxFileSize(FileSize.valueOf("2MB"));
        full.start();
        file.setRollingPolicy(older);
        file.setTriggeringPolicy(full);
        file.setEncoder(encoder(log, "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{24} %msg%n"));
        file.start();
        return file;
    }

    private static PatternLayoutEncoder encoder(LoggerContext log, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(log);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }
}
