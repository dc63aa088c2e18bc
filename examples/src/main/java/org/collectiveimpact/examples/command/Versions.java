package org.collectiveimpact.examples.command;

import org.collectiveimpact.assessment.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: the release, which only a jar knows, the rule set and the Java it runs on. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String release = Versions.class.getPackage().getImplementationVersion();
        return new String[] {
            "collective-impact " + (release == null ? "(not from a jar)" : release),
            "rule set " + RuleSet.standard().id() + " " + RuleSet.standard().version(),
            "Java " + Runtime.version()
        };
    }
}
