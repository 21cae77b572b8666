package io.github.mooddj.plugin.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class VersionFromJar implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(VersionFromJar.class.getPackage().getImplementationVersion())
                .orElse("(not built by Maven)");
        return new String[] {"Mood DJ " + version};
    }
}
