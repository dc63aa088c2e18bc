package org.collectiveimpact.assessment;

/**
 * What a rule set comes down to, in three digests of 64 hexadecimal digits (SHA-256). Its id and version are no part of
 * them.
 *
 * @param scores of all that can change a score: alike, and the same facts have the same scores
 * @param verdicts of that, and of the floors and the policy of the gates: alike, and the same facts have the same
 *     verdicts
 * @param everything of that, and of wording, titles, sources, effort, prerequisites and order
 */
public record Fingerprints(String scores, String verdicts, String everything) {

    /**
     * Returns the least version that a rule set with these fingerprints may have.
     *
     * @param version of an earlier rule set of the same id
     * @param earlier its fingerprints
     */
    Version leastVersionSince(Version version, Fingerprints earlier) {
        if (!verdicts.equals(earlier.verdicts)) {
            return version.nextSecond();
        }
        return everything.equals(earlier.everything) ? version : version.nextThird();
    }

    /** Returns why that is the least version, in words. */
    String difference(Version version, Fingerprints earlier) {
        String earlierOnes = " from those of " + version;
        if (!scores.equals(earlier.scores)) {
            return "scores may differ" + earlierOnes;
        }
        if (!verdicts.equals(earlier.verdicts)) {
            return "verdicts may differ" + earlierOnes;
        }
        return everything.equals(earlier.everything)
                ? "a version never falls"
                : "words, sources, effort, prerequisites or order differ" + earlierOnes;
    }
}
