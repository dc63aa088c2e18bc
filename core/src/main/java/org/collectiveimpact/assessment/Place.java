package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a custom rule set, and where to say what is wrong there. */
final class Place {

    private static final int LONGEST = 60;
    private static final String EXPECTED = " (expected: ";
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** What ids look like, as the end of a sentence that begins with "expected". */
    static final String ID_FORM = "lower-case words or digits joined by hyphens";

    private final String pointer;
    private final List<RuleSetProblem> problems;

    private Place(String pointer, List<RuleSetProblem> problems) {
        this.pointer = pointer;
        this.problems = problems;
    }

    /** Returns the whole of a rule set, with nothing wrong yet. */
    static Place root() {
        return new Place("", new ArrayList<>());
    }

    Place at(String name) {
        return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), problems);
    }

    Place at(int index) {
        return new Place(pointer + "/" + index, problems);
    }

    void wrong(String found, String expected) {
        problems.add(new RuleSetProblem(pointer, found, expected));
    }

    /** Says what a value said that refused to be made. */
    void refused(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage()).replaceFirst("^" + name() + ": ", "");
        int middle = message.indexOf(EXPECTED);
        wrong(message.substring(0, middle), message.substring(middle + EXPECTED.length(), message.length() - 1));
    }

    private String name() {
        return Pattern.quote(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** Says that a text is wrong. */
    void wrongText(String text, String expected) {
        wrong(quoted(text), expected);
    }

    /** Says so if a text is blank. */
    void requireText(String text) {
        if (text.isBlank()) {
            wrongText(text, "a text");
        }
    }

    /** Says so if an id has another form than ids have. */
    void requireId(String id) {
        if (!isId(id)) {
            wrongText(id, ID_FORM);
        }
    }

    /** Whether a text has the form that ids have. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Says so if there is no reason here where one is needed, or a blank one. */
    void requireReason(Optional<String> reason, boolean needed) {
        if (needed && reason.isEmpty()) {
            at("reason").wrong("no reason", "a reason, in a sentence");
        }
        if (reason.isPresent() && reason.get().isBlank()) {
            at("reason").wrongText(reason.get(), "a reason, in a sentence");
        }
    }

    /** Throws if anything is wrong, here or anywhere else. */
    void requireSoundness() {
        if (!problems.isEmpty()) {
            throw new RuleSetException(problems);
        }
    }

    /** Returns a text in quotes, shortened if it is long. */
    static String quoted(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? "'" + text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026'"
                : "'" + text + "'";
    }
}
