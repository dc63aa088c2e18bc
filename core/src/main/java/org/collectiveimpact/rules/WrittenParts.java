package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which parts of a plan are written, and which are missing. */
final class WrittenParts {

    private final String path;
    private final List<String> written = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> shortfalls = new ArrayList<>();

    private WrittenParts(String path) {
        this.path = path;
    }

    /** Starts with no part of the plan at a path. */
    static WrittenParts of(String path) {
        return new WrittenParts(path);
    }

    /** Adds a part that is written if one of some texts is not blank. */
    WrittenParts add(String attribute, String name, List<String> texts) {
        return add(attribute, name, Those.any(texts, text -> !text.isBlank()));
    }

    /** Adds a part that is written or not. */
    WrittenParts add(String attribute, String name, boolean isWritten) {
        if (isWritten) {
            written.add(name);
        } else {
            missing.add(name);
            shortfalls.add(path + "." + attribute);
        }
        return this;
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    int missing() {
        return missing.size();
    }

    /** Returns the paths of the parts that are missing, in alphabetical order. */
    List<String> shortfalls() {
        return Names.sorted(shortfalls, Function.identity());
    }

    /** Returns words such as "written: with whom, how; missing: when". */
    String words() {
        return "written: " + String.join(", ", written)
                + (missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing));
    }
}
