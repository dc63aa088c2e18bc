package org.collectiveimpact.planning;

/** How a plan takes what is not known. */
public enum Reckoning {

    /** As unmet: the plan passes the gate whatever the unknown turns out to be. */
    GUARANTEED("Enough even if all that is unknown turns out badly"),

    /** As met: less than this passes the gate in no case. */
    AT_LEAST("Needed even if all that is unknown turns out well");

    private final String words;

    Reckoning(String words) {
        this.words = words;
    }

    /** Returns what the plan is then, in words that begin a sentence. */
    public String words() {
        return words;
    }
}
