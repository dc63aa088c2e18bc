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

    /** The answer is no level of the criterion's scale. */
    OFF_SCALE("the answer is no level of its scale"),

    /** A not-applicable came without its reason. */
    NO_REASON("called not applicable without a reason"),

    /** A not-applicable came without a word on who decided it. */
    NO_DECIDER("called not applicable without saying who decided that"),

    /** It was called not applicable, and always applies. */
    ALWAYS_APPLIES("called not applicable, and this always applies");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** Returns the cause in words that complete "unknown:". */
    public String words() {
        return words;
    }
}
