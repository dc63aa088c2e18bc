package org.collectiveimpact.planning;

/**
 * A number that says how far the answers to several criteria can be relied on, whoever gives them: 1 if raters agree, 0 if
 * they differ as if by chance, below 0 if by more.
 *
 * <p>Sources: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011; Patrick E. Shrout and Joseph L.
 * Fleiss, "Intraclass Correlations: Uses in Assessing Rater Reliability", Psychological Bulletin 86 (1979), 420-428, whose
 * names are used; Kenneth O. McGraw and S. P. Wong, "Forming Inferences about Some Intraclass Correlation Coefficients",
 * Psychological Methods 1 (1996), 30-46; for raters of unequal number, Robert L. Ebel, "Estimation of the Reliability of
 * Ratings", Psychometrika 16 (1951), 407-424. None was read again (unverified); the numbers are tested against published
 * examples and a reference library.
 */
public enum Coefficient {
    /** Krippendorff's alpha where answers are the same or not. */
    ALPHA_NOMINAL("alpha, nominal"),

    /** Krippendorff's alpha where answers have an order. It suits the levels of a scale. */
    ALPHA_ORDINAL("alpha, ordinal"),

    /** Krippendorff's alpha where the values of the levels are taken at their word. */
    ALPHA_INTERVAL("alpha, interval"),

    /** Krippendorff's alpha where values are compared as shares of each other; anything but 0 is far from 0. */
    ALPHA_RATIO("alpha, ratio"),

    /** Intraclass correlation of one answer, each criterion answered by raters of its own; McGraw and Wong's ICC(1). */
    ICC_1_1("ICC(1,1)"),

    /** The same for the mean of all who answer, as many as there are of them on average. */
    ICC_1_K("ICC(1,k)"),

    /** Intraclass correlation of one answer, the same raters standing for others; McGraw and Wong's ICC(A,1). */
    ICC_2_1("ICC(2,1)"),

    /** The same for the mean of all raters; McGraw and Wong's ICC(A,k). */
    ICC_2_K("ICC(2,k)"),

    /** Intraclass correlation of one answer, these raters alone and how strict each is set aside; ICC(C,1). */
    ICC_3_1("ICC(3,1)"),

    /** The same for the mean of all raters; McGraw and Wong's ICC(C,k). */
    ICC_3_K("ICC(3,k)");

    private final String title;

    Coefficient(String title) {
        this.title = title;
    }

    /** Returns what it is called, such as "alpha, ordinal" or "ICC(2,1)". */
    public String title() {
        return title;
    }

    /** Whether each rater has to have answered each criterion, once. */
    public boolean needsAllAnswers() {
        return switch (this) {
            case ICC_2_1, ICC_2_K, ICC_3_1, ICC_3_K -> true;
            default -> false;
        };
    }
}
