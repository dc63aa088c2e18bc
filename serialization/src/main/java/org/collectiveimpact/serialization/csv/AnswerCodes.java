package org.collectiveimpact.serialization.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.serialization.Problem;

/**
 * What the codes of a survey mean as answers.
 *
 * <pre>{@code
 * AnswerCodes codes = AnswerCodes.NONE
 *         .no("1", "2")
 *         .partly("3")
 *         .yes("4", "5")
 *         .unknown("8")
 *         .notApplicable("9", "Chosen by the respondent", "The respondent");
 * }</pre>
 *
 * <p>Case does not count, nor does a fraction of nothing: {@code 4.0} is {@code 4}. An empty cell is no answer, and a
 * code without a meaning is a problem. Which steps of a scale of five come to a yes is a judgement that nobody can take
 * off the researcher, so there is no default.
 */
public final class AnswerCodes {

    /** Codes that all have yet to be given a meaning. */
    public static final AnswerCodes NONE = new AnswerCodes(Map.of());

    /** The words {@code yes}, {@code partly}, {@code no} and {@code unknown}. */
    public static final AnswerCodes WORDS =
            NONE.yes("yes").partly("partly").no("no").unknown("unknown");

    private final Map<String, Coded> meanings;

    private AnswerCodes(Map<String, Coded> meanings) {
        this.meanings = meanings;
    }

    /**
     * Returns these codes with some that mean yes.
     *
     * @throws IllegalArgumentException if a code is empty or means something already
     */
    public AnswerCodes yes(String... codes) {
        return with(List.of(codes), Coded.of(Answer.YES));
    }

    /**
     * Returns these codes with some that mean partly.
     *
     * @throws IllegalArgumentException if a code is empty or means something already
     */
    public AnswerCodes partly(String... codes) {
        return with(List.of(codes), Coded.of(Answer.PARTLY));
    }

    /**
     * Returns these codes with some that mean no.
     *
     * @throws IllegalArgumentException if a code is empty or means something already
     */
    public AnswerCodes no(String... codes) {
        return with(List.of(codes), Coded.of(Answer.NO));
    }

    /**
     * Returns these codes with some that mean "I do not know".
     *
     * @throws IllegalArgumentException if a code is empty or means something already
     */
    public AnswerCodes unknown(String... codes) {
        return with(List.of(codes), Coded.of(Answer.UNKNOWN));
    }

    /**
     * Returns these codes with some that mean a level of the criteria's own scale.
     *
     * @param level the id of the level; criteria without it do not take these codes
     * @throws IllegalArgumentException if a code is empty or means something already
     */
    public AnswerCodes level(String level, String... codes) {
        return with(List.of(codes), Coded.of(Answer.LEVEL).withLevel(level));
    }

    /**
     * Returns these codes with one that means that the question does not apply, which counts only with a reason and
     * somebody who decided so.
     *
     * @throws IllegalArgumentException if the code is empty or means something already, or a text is blank
     */
    public AnswerCodes notApplicable(String code, String reason, String decidedBy) {
        if (reason.isBlank() || decidedBy.isBlank()) {
            throw new IllegalArgumentException(
                    "code: " + Problem.quoted(code) + " (expected: a reason, and who decided that it does not apply)");
        }
        return with(List.of(code), Coded.of(Answer.NOT_APPLICABLE).withDecision(reason, decidedBy));
    }

    private AnswerCodes with(List<String> codes, Coded meaning) {
        Map<String, Coded> larger = new LinkedHashMap<>(meanings);
        for (String code : codes) {
            if (code.isBlank() || larger.put(key(code), meaning) != null) {
                throw new IllegalArgumentException(
                        "code: " + Problem.quoted(code) + " (expected: a code that means nothing yet)");
            }
        }
        return new AnswerCodes(larger);
    }

    private static String key(String code) {
        return code.strip().toLowerCase(Locale.ROOT).replaceFirst("^([0-9]+)[.,]0+$", "$1");
    }

    /** Returns what a code means; empty if nothing. */
    Optional<Coded> meaning(String code) {
        return Optional.ofNullable(meanings.get(key(code)));
    }

    /** Returns the codes that mean something as a phrase. */
    String expected() {
        return meanings.isEmpty()
                ? "an empty cell, as no code has been given a meaning"
                : Choice.among(List.copyOf(meanings.keySet())) + ", or an empty cell";
    }
}
