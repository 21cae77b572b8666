package io.github.mooddj.host.attach;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Loads the agent into a program that runs, and waits for what it says. Any thread, except the event dispatch thread.
 */
public final class AgentLoading {
    private static final int OLDEST_JAVA = 17;
    private static final String DONE = "done:";
    private static final String FAILED = "failed:";
    private static final int LOOKS = 300;
    private static final long LOOK_MILLIS = 100;

    private final Path agent;
    private final Optional<List<Path>> classPath;

    /**
     * With this agent.
     *
     * @param agent the jar
     * @param classPath what it loads the plug-in from; empty for the folder {@code lib} beside it
     */
    public AgentLoading(Path agent, Optional<List<Path>> classPath) {
        this.agent = agent;
        this.classPath = classPath.map(List::copyOf);
    }

    /**
     * With the agent and the libraries that belong to the program that runs here.
     *
     * @throws AttachTrouble if there is no agent
     */
    public static AgentLoading ofThisProgram() throws AttachTrouble {
        List<Path> own = Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        for (Path entry : own) {
            Path library = entry.getParent();
            Path jar = library == null ? entry : library.resolveSibling("mood-dj-agent.jar");
            if (Files.isRegularFile(jar)) {
                return new AgentLoading(jar, Optional.empty());
            }
        }
        String named = System.getProperty("mooddj.agent", "");
        if (!named.isEmpty()) {
            return new AgentLoading(Path.of(named), Optional.of(own));
        }
        throw new AttachTrouble("The agent's jar is missing: build again with bin/mood-dj");
    }

    /**
     * Loads it.
     *
     * @param pid the program's process
     * @param options for the agent
     * @return what the agent said, one sentence
     * @throws AttachTrouble with one sentence if it cannot be loaded, cannot start, or says nothing for 30 s
     */
    public String attach(String pid, Map<String, String> options) throws AttachTrouble {
        try {
            Path report = Files.createTempFile("mood-dj-attach", ".txt");
            Path path = Files.createTempFile("mood-dj-classpath", ".txt");
            try {
                Map<String, String> told = new LinkedHashMap<>(options);
                told.put("report", report.toString());
                if (classPath.isPresent()) {
                    Files.write(
                            path, classPath.get().stream().map(Path::toString).toList());
                    told.put("classpath", path.toString());
                }
                load(pid, encoded(told));
                return awaitReport(report);
            } finally {
                Files.deleteIfExists(report);
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new AttachTrouble("A file for the agent's answer cannot be made: " + e.getMessage(), e);
        }
    }

    private static String encoded(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + URLEncoder.encode(option.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
    }

    private void load(String pid, String arguments) throws AttachTrouble {
        VirtualMachine machine = machine(pid);
        try {
            Properties properties = machine.getSystemProperties();
            if (JavaPrograms.isOurs(properties.getProperty("sun.java.command", ""))) {
                throw new AttachTrouble("Process " + pid + " is Mood DJ itself");
            }
            int version = feature(properties.getProperty("java.specification.version", ""));
            if (version < OLDEST_JAVA) {
                throw new AttachTrouble("Process " + pid + " runs on Java " + version + "; Mood DJ needs Java "
                        + OLDEST_JAVA + " or newer there");
            }
            machine.loadAgent(agent.toString(), arguments);
        } catch (AgentLoadException | AgentInitializationException e) {
            throw new AttachTrouble("Process " + pid + " takes no agent: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new AttachTrouble("Process " + pid + " broke off: " + e.getMessage(), e);
        } finally {
            letGo(machine);
        }
    }

    private static void letGo(VirtualMachine machine) {
        try {
            machine.detach();
        } catch (IOException e) {
            // The program has ended meanwhile.
            return;
        }
    }

    private static VirtualMachine machine(String pid) throws AttachTrouble {
        if (ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
            throw new AttachTrouble("There is no process " + pid);
        }
        try {
            return VirtualMachine.attach(pid);
        } catch (AttachNotSupportedException | IOException e) {
            throw new AttachTrouble(
                    "Process " + pid
                            + " cannot be attached to: it is no Java program, belongs to somebody else, hangs, or"
                            + " was started with -XX:+DisableAttachMechanism (then start it with -javaagent:mood-dj-agent.jar)",
                    e);
        }
    }

    /** 8 of "1.8", 17 of "17". */
    static int feature(String version) {
        String number = version.startsWith("1.") ? version.substring(2) : version;
        return number.chars().allMatch(Character::isDigit) && !number.isEmpty() ? Integer.parseInt(number) : 0;
    }

    private static String awaitReport(Path report) throws IOException, AttachTrouble {
        String last = "The program says nothing: it may hang, and Mood DJ comes as soon as it does not";
        for (int look = 0; look < LOOKS; look++) {
            List<String> lines = Files.readAllLines(report);
            for (String line : lines) {
                if (line.startsWith(DONE)) {
                    return line.substring(DONE.length());
                }
                if (line.startsWith(FAILED)) {
                    throw new AttachTrouble(line.substring(FAILED.length()));
                }
                last = line;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AttachTrouble(last);
    }
}
