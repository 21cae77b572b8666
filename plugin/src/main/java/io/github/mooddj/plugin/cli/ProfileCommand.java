package io.github.mooddj.plugin.cli;

import io.github.mooddj.plugin.profile.Profiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code profile}: the people of this machine. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "Lists the profiles, or adds one; each has a library, settings and history of its own.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed at run time", "2:wrong usage, or a name that cannot be"})
final class ProfileCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "list|add", description = "list (default) or add.")
    private String what = "list";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The new profile's name.")
    private String name = "";

    @Option(names = "--data", paramLabel = "DIR", description = "Where the profiles lie.")
    private @Nullable Path directory;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UnusableInputException {
        PrintWriter out = spec.commandLine().getOut();
        Profiles profiles =
                new Profiles(DataDirectory.make(directory == null ? DataDirectory.ofThisUser() : directory));
        if (what.equals("add") && !name.isBlank()) {
            try {
                String made = profiles.create(name);
                out.println("Added " + made + "; start with: mood-dj --profile '" + made + "'");
            } catch (IllegalArgumentException e) {
                throw new UnusableInputException(String.valueOf(e.getMessage()), e);
            }
        } else if (what.equals("list") && name.isBlank()) {
            String last = profiles.last();
            profiles.names().forEach(each -> out.println((each.equals(last) ? "* " : "  ") + each));
        } else {
            throw new ParameterException(spec.commandLine(), "profile needs: list, or add NAME");
        }
        out.flush();
        return 0;
    }
}
