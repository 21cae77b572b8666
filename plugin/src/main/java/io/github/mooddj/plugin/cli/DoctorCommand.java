package io.github.mooddj.plugin.cli;

import io.github.mooddj.plugin.cli.Finding.State;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: what works on this machine and what to do about the rest. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what works on this machine, and what to do about the rest.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the program runs here", "1:something that it needs is BAD", "2:wrong usage"})
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    final VerboseOption verbose = new VerboseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = Stream.of(
                        Stream.of(Examination.java(), Examination.libVlc(), Examination.sound()),
                        Examination.underruns(data).stream(),
                        Stream.of(
                                Examination.cameras(System.getProperty("os.name", ""), Path.of("/dev")),
                                Examination.display(),
                                Examination.data(data)),
                        Examination.network().stream(),
                        Hosts.findings().stream())
                .flatMap(part -> part)
                .toList();
        findings.forEach(finding -> out.println(finding.line()));
        out.flush();
        return findings.stream().anyMatch(finding -> finding.state() == State.BAD) ? 1 : 0;
    }
}
