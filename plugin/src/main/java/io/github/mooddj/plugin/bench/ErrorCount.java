package io.github.mooddj.plugin.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what is logged as an error while it is open: a fault that was expected is a warning at most. */
final class ErrorCount implements AutoCloseable {
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                errors.add(event.getLoggerName() + ": " + event.getFormattedMessage());
            }
        }
    };

    ErrorCount() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            ear.setContext(context);
            ear.start();
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(ear);
        }
    }

    int count() {
        return errors.size();
    }

    Optional<String> first() {
        return Optional.ofNullable(errors.peek());
    }

    @Override
    public void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(ear);
        }
        ear.stop();
    }
}
