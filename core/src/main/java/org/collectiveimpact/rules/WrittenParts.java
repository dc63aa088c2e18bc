package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts of a plan are written, and which are missing. */
final class WrittenParts {

    private final String path;
    private final boolean isComplete;
    private final List<String> written = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    private WrittenParts(String path, boolean isComplete) {
        this.path = path;
        this.isComplete = isComplete;
    }

    /**
     * Starts with no part of the plan at a path.
     *
     * @param isComplete whether nothing is left to record, so that a part that is not written is missing
     */
    static WrittenParts of(String path, boolean isComplete) {
        return new WrittenParts(path, isComplete);
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
            paths.add(path + "." + attribute);
        }
        return this;
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    int missing() {
        return missing.size();
    }

    /** Returns whether all parts are written; empty where that is not recorded of some. */
    Optional<Boolean> all() {
        return missing.isEmpty() ? Told.YES : Told.between(false, !isComplete);
    }

    /** Returns the paths of the parts that are missing, in alphabetical order. */
    List<String> shortfalls() {
        return isComplete ? Names.sorted(paths, path -> path) : List.of();
    }

    /** Returns the paths of the parts that are not recorded, in alphabetical order. */
    List<String> untold() {
        return isComplete ? List.of() : Names.sorted(paths, path -> path);
    }

    /** Returns words such as "written: with whom, how; missing: when". */
    String words() {
        return "written: " + String.join(", ", written)
                + (missing.isEmpty()
                        ? ""
                        : (isComplete ? "; missing: " : "; not recorded: ") + String.join(", ", missing));
    }
}
