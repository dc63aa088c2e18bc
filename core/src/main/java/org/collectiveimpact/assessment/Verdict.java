package org.collectiveimpact.assessment;

import java.util.Collection;

/** What a gate or one of its requirements comes to. */
public enum Verdict {
    /** Certainly met, whatever the unknown turns out to be. */
    PASS,

    /** It depends on what is not known. */
    OPEN,

    /** Certainly not met, whatever the unknown turns out to be. */
    FAIL;

    /** Returns the verdict on several taken together: fail beats open, open beats pass; pass if there are none. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().max(Verdict::compareTo).orElse(PASS);
    }
}
