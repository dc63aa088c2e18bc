package org.collectiveimpact.rules;

/** Why an answer is unknown. */
public enum Cause {
    /** Only people can tell, and none has answered. */
    NOT_ASKED("nobody has answered this yet"),

    /** The initiative does not say, and has not declared the section complete. */
    NOT_RECORDED("not recorded"),

    /** Those who were asked do not know. */
    NOT_KNOWN("those asked do not know"),

    /** The answer is older than it may be. */
    STALE("the answer is out of date"),

    /** Those who were asked contradict one another. */
    CONFLICTING("the answers contradict one another"),

    /** A not-applicable came without its reason. */
    NO_REASON("called not applicable without a reason");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** Returns the cause in words that complete "unknown:". */
    public String words() {
        return words;
    }
}
