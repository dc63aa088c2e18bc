package org.collectiveimpact.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.collectiveimpact.framework.Condition;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Score;
import org.immutables.value.Value;

/**
 * What a rule set comes to for an initiative on a date.
 *
 * <p>Scores are taken over what is due by the end of the phase in question, readiness and functioning together; results
 * are a {@link View} of their own. A score is no forecast of results.
 */
@Value.Immutable
public sealed interface Assessment extends WithAssessment permits ImmutableAssessment {

    /** The rules by which it was made. */
    RuleSet ruleSet();

    /** The initiative it is about. */
    Initiative initiative();

    /** The date on which the question was asked. */
    LocalDate asOf();

    /** The phase in question: what falls due later is not yet counted. */
    Phase phase();

    /** What each criterion came to, due or not, in the order of the rule set. */
    List<Finding> findings();

    /** Returns the findings that the scores are made of: due, and of readiness or functioning. */
    @Value.Lazy
    default List<Finding> counted() {
        return Scoring.within(findings(), View.HEADLINE.and(dueView()));
    }

    /** Returns the score of each dimension of which anything is counted, in the order of the rule set. */
    @Value.Lazy
    default Map<Dimension, Score> scores() {
        return Scoring.byDimension(counted(), ruleSet().weights());
    }

    /**
     * Returns the overall score: the mean of the conditions of which anything is due; they count alike.
     *
     * <p>If nothing that is due applies to any condition, as in the first of the five phases, it is the mean of the
     * other dimensions.
     */
    @Value.Lazy
    default Score score() {
        return Scoring.mean(headline().stream().map(scores()::get).toList());
    }

    /** Returns the dimensions whose mean the overall score is; one of which nothing applies takes no part in it. */
    default List<Dimension> headline() {
        return Scoring.overall(scores());
    }

    /** Returns the score of a condition. */
    default Score score(Condition condition) {
        return score(Dimension.of(condition));
    }

    /** Returns the score of a dimension; not applicable if nothing of it is counted. */
    default Score score(Dimension dimension) {
        return scores().entrySet().stream()
                .filter(each -> each.getKey().id().equals(dimension.id()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Score.NOT_APPLICABLE);
    }

    /** Returns the score of any view, due or not, with its criteria weighted by severity. */
    default Score score(View view) {
        return Scoring.mean(Scoring.within(findings(), view), ruleSet().weights());
    }

    /**
     * Returns the same assessment with what does not apply counted as not met, to show how much hangs on it.
     *
     * <p>Its findings say that they are not met and otherwise what they said before.
     */
    default Assessment withNotApplicableUnmet() {
        return withFindings(findings().stream()
                .map(finding -> finding.score().isApplicable() ? finding : finding.withScore(Score.NONE))
                .toList());
    }

    /**
     * Returns the first of the {@linkplain #weakestConditions() weakest conditions}, in the order in which they were
     * published; empty if nothing that is due belongs to a condition.
     */
    default Optional<Condition> weakest() {
        return weakestConditions().stream().findFirst();
    }

    /**
     * Returns the conditions with the lowest low score, and of these the least hopeful, in the order in which they were
     * published: several if their scores are alike, but for the last bits of a sum.
     */
    default List<Condition> weakestConditions() {
        return Scoring.weakest(scores());
    }

    /**
     * Returns what a criterion came to.
     *
     * @throws IllegalArgumentException if the rule set has none of that id; the message suggests the nearest
     */
    default Finding finding(String criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return findings().get(ruleSet().criteria().indexOf(ruleSet().criterion(criterion)));
    }

    /** Returns the gate of each stage of the phase model, in their order. */
    @Value.Lazy
    default List<Gate> gates() {
        return Gates.of(ruleSet(), findings());
    }

    /**
     * Returns the gate that closes a phase.
     *
     * @param phase the number of the phase in the phase model of the rule set
     * @throws IllegalArgumentException if the model has no such phase
     */
    default Gate gate(int phase) {
        return gate(ruleSet().phaseModel().phase(phase));
    }

    /**
     * Returns the gate that closes a phase of the rule set's phase model.
     *
     * @throws IllegalArgumentException if the phase belongs to another model
     */
    default Gate gate(Phase phase) {
        Stages.check(phase, ruleSet().phaseModel());
        return gates().get(ruleSet().phaseModel().stages().indexOf(phase));
    }

    /**
     * Returns the findings that settle the verdict on a gate by themselves, whatever all others were.
     *
     * <p>If one of them were unknown the verdict might not stand. What is not applicable is taken as it is. An open
     * gate has none: it is open because too little is known.
     *
     * @throws IllegalArgumentException if the gate belongs to another assessment
     */
    default List<Finding> deciding(Gate gate) {
        return Deciding.findings(upTo(gate), ruleSet().weights());
    }

    /**
     * Returns the requirement by which a gate fails: of the first gate that fails, the one that the fewest findings
     * break. Empty unless the gate fails.
     *
     * @throws IllegalArgumentException if the gate belongs to another assessment
     */
    default Optional<Requirement> decisive(Gate gate) {
        return Deciding.requirement(upTo(gate), ruleSet().weights());
    }

    /**
     * Returns the smallest sets of findings by which an open gate can be settled; none of a gate that is settled.
     *
     * @throws IllegalArgumentException if the gate belongs to another assessment
     */
    default Settlement settlement(Gate gate) {
        return Settling.of(upTo(gate), ruleSet().weights());
    }

    /** Returns the last phase whose gate certainly passes, with all before; empty if the first does not. */
    default Optional<Phase> phaseReached() {
        return Stages.lastBefore(gates(), gate -> gate.verdict() == Verdict.PASS);
    }

    /** Returns the last phase whose gate may pass, with all before; empty if the first certainly does not. */
    default Optional<Phase> phasePossible() {
        return Stages.lastBefore(gates(), gate -> gate.verdict() != Verdict.FAIL);
    }

    /** Returns what is due and not certainly met, the most pressing first. */
    @Value.Lazy
    default List<Gap> gaps() {
        return Gaps.of(this);
    }

    /** Returns what it comes to in a few numbers. */
    default Summary summary() {
        return Summary.of(this);
    }

    /** Returns why the overall score is what it is, down to each criterion. */
    default Explanation explain() {
        return explaining().overall("Overall", headline(), scores(), counted());
    }

    /** Returns why the score of a view is what it is. */
    default Explanation explain(View view) {
        return explaining().view(view.name(), Scoring.within(findings(), view), 1);
    }

    /**
     * Returns why a criterion came to what it did.
     *
     * @throws IllegalArgumentException if the rule set has none of that id; the message suggests the nearest
     */
    default Explanation explain(String criterion) {
        Finding finding = finding(criterion);
        return explaining().finding(finding, finding.score().isApplicable() ? 1 : 0);
    }

    /** Returns the view of what is due by the end of the phase in question. */
    default View dueView() {
        return ruleSet().dueBy(phase());
    }

    /**
     * Returns the same assessment with another phase in question.
     *
     * @param phase the number of the phase in the phase model of the rule set
     * @throws IllegalArgumentException if the model has no such phase
     */
    default Assessment at(int phase) {
        return withPhase(ruleSet().phaseModel().phase(phase));
    }

    /**
     * Returns what the rules come to on the same date if the initiative were this one.
     *
     * <p>It is assessed anew, so that it takes as long as the first time. A phase that was chosen by {@link #at} stays
     * in question; else it is the one the initiative says it is in.
     */
    default Assessment with(Initiative supposed) {
        return Supposing.of(this).with(supposed);
    }

    /** Returns what the rules come to on the same date if the initiative were changed so. */
    default Assessment with(UnaryOperator<Initiative> change) {
        return with(change.apply(initiative()));
    }

    /** Returns what the rules come to on the same date if these answers had been given, beside those that were. */
    default Assessment with(Attestation... answers) {
        return with(initiative().toBuilder().addAttestations(answers).build());
    }

    /**
     * Returns what the rules come to if somebody of the initiative gave this answer on the date, in place of all that
     * people have said of the criterion. Where the data decide, they go on deciding.
     *
     * @param answer yes, partly, no or unknown; any other needs more words than this, so give an attestation
     * @throws IllegalArgumentException for any other answer, or if the rule set has no criterion of that id; the message
     *     suggests the nearest
     */
    default Assessment answering(String criterion, Answer answer) {
        return with(Supposing.of(this).answering(ruleSet().criterion(criterion), answer));
    }

    /**
     * Returns what other rules come to for the same initiative on the same date. A phase that was chosen by {@link #at}
     * stays in question if the phase model is the same.
     */
    default Assessment under(RuleSet rules) {
        return Supposing.of(this).under(rules);
    }

    /** Refuses findings other than one for each criterion of the rule set, in their order, and a phase of another model. */
    @Value.Check
    default void check() {
        Findings.check(findings(), ruleSet());
        Stages.check(phase(), ruleSet().phaseModel());
    }

    private List<Gate> upTo(Gate gate) {
        int last = gates().indexOf(gate);
        if (last < 0) {
            throw new IllegalArgumentException("gate: " + gate + " (expected: a gate of this assessment)");
        }
        return gates().subList(0, last + 1);
    }

    private Explaining explaining() {
        return new Explaining(ruleSet().weights());
    }

    /** Returns the initiative, the date, the phases reached and possible, and the score, in one line. */
    default String toText() {
        return initiative().name() + " on " + asOf() + ": phase "
                + phaseReached().map(Phase::name).orElse("none") + " reached, "
                + phasePossible().map(Phase::name).orElse("none") + " possible, " + score();
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
