package org.collectiveimpact.serialization;

import java.util.List;
import java.util.function.Consumer;
import org.collectiveimpact.assessment.RuleSet;
import org.immutables.value.Value;

/**
 * How lines are read.
 *
 * @param limits what a line may hold, and how long it may be
 * @param strict whether the first bad line ends it all
 * @param threads how many work on lines; 1 for the caller's alone
 * @param watcher learns how far reading has come
 * @param known the rule sets by which assessments may be, beside the standard one
 */
@Value.Builder
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = Override.class)
record LineSettings(
        DocumentLimits limits, boolean strict, int threads, Consumer<? super LineCount> watcher, List<RuleSet> known)
        implements WithLineSettings {

    static final LineSettings STANDARD = new LineSettings(DocumentLimits.STANDARD, false, 1, count -> {}, List.of());

    private static final int MOST_THREADS = 1024;
    private static final int WINDOW = 4;

    LineSettings {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads: " + threads + " (expected: from 1 to " + MOST_THREADS + ")");
        }
    }

    /** Returns how many lines may be in flight. */
    int window() {
        return threads == 1 ? 1 : WINDOW * threads;
    }
}
