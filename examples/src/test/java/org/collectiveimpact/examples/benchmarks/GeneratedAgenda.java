package org.collectiveimpact.examples.benchmarks;

import static org.collectiveimpact.examples.benchmarks.GeneratedInitiative.times;

import java.time.LocalDate;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.framework.Lever;
import org.collectiveimpact.model.Boundaries;
import org.collectiveimpact.model.ChangeKind;
import org.collectiveimpact.model.ChangeReason;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Endorsement;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.EvaluationPlan;
import org.collectiveimpact.model.EvidenceBasis;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.IntermediateOutcome;
import org.collectiveimpact.model.IntermediateOutcomeId;
import org.collectiveimpact.model.Level;
import org.collectiveimpact.model.Milestone;
import org.collectiveimpact.model.MilestoneId;
import org.collectiveimpact.model.ProblemStatement;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.model.StrategyChange;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.model.Term;

/** What the partners want to change, and how. */
final class GeneratedAgenda {

    private static final LocalDate ADOPTED = LocalDate.of(2025, 6, 30);

    private GeneratedAgenda() {}

    static void add(Initiative.Builder initiative, Size size) {
        initiative
                .agenda(agenda(size))
                .goals(times(size.goals, GeneratedAgenda::goal))
                .strategies(times(size.strategies, i -> strategy(i, size)))
                .intermediateOutcomes(times(2 * size.strategies, i -> outcome(i, size)))
                .milestones(times(2 * size.goals, i -> milestone(i, size)))
                .strategyChanges(times(1 + size.strategies / 4, GeneratedAgenda::change))
                .evaluationPlan(EvaluationPlan.builder()
                        .indicators(times(size.indicators * 3 / 4, GeneratedInitiative::indicator))
                        .adoptedOn(ADOPTED)
                        .build());
    }

    private static CommonAgenda agenda(Size size) {
        return CommonAgenda.builder()
                .problem(ProblemStatement.builder()
                        .text("What is wrong")
                        .addSources(source(0), source(1), source(2))
                        .build())
                .vision("What will be right")
                .mission("What the partners do about it")
                .boundaries(Boundaries.builder()
                        .geography("The city")
                        .population("Children under 18")
                        .addInScope("Schools", "Homes")
                        .addOutOfScope("Prisons")
                        .reviewedOn(ADOPTED)
                        .build())
                .addPrinciples("We listen", "We share what we know", "We stay")
                .principlesAdoptedOn(ADOPTED)
                .equity(EquityCommitment.builder()
                        .text("Those worst off come first")
                        .build())
                .version("2")
                .adoptedOn(ADOPTED)
                .reviewedOn(LocalDate.of(2026, 5, 4))
                .endorsements(times(size.seats(), GeneratedAgenda::endorsement))
                .glossary(Glossary.builder()
                        .terms(times(4 + size.goals, GeneratedAgenda::term))
                        .adoptedOn(ADOPTED)
                        .build())
                .build();
    }

    /** Some endorsed only the version before. */
    private static Endorsement endorsement(int i) {
        return Endorsement.builder()
                .partner(GeneratedInitiative.partner(i))
                .agendaVersion(i % 6 == 5 ? "1" : "2")
                .date(ADOPTED.plusDays(i))
                .build();
    }

    private static Term term(int i) {
        return Term.builder()
                .term("Term " + i)
                .meaning("What term " + i + " means")
                .build();
    }

    private static ReferenceId source(int i) {
        return ReferenceId.of("reference-" + i);
    }

    private static Goal goal(int i) {
        Goal.Builder goal = Goal.builder()
                .id(GeneratedInitiative.goal(i))
                .name("Goal " + i)
                .level(i % 12 == 11 ? Level.SYSTEM : Level.POPULATION)
                .addSources(source(4 + i));
        if (i % 10 != 9) {
            goal.priority(1 + i % 3);
        }
        return (i % 3 == 0 ? goal.target(Target.of("2030", 80)) : goal).build();
    }

    private static Strategy strategy(int i, Size size) {
        Strategy.Builder strategy = Strategy.builder()
                .id(GeneratedInitiative.strategy(i))
                .name("Strategy " + i)
                .side("Side " + i % 5)
                .priority(i % 3 != 2);
        if (i % 21 != 19) {
            strategy.addGoals(GeneratedInitiative.goal(i % size.goals));
        }
        if (i % 13 != 12) {
            strategy.lever(Lever.values()[i % Lever.values().length]);
        }
        if (i % 9 != 8) {
            strategy.evidenceBasis(EvidenceBasis.values()[i % EvidenceBasis.values().length])
                    .addEvidence(source(i % 4));
        }
        return (i % 4 == 1 ? strategy.targetGroup(GeneratedInitiative.group(i % size.groups)) : strategy).build();
    }

    /** A strategy leads to one change, that to a second, and the second to a goal; some chains break off. */
    private static IntermediateOutcome outcome(int i, Size size) {
        int strategy = i / 2;
        IntermediateOutcome.Builder outcome =
                IntermediateOutcome.builder().id(outcomeId(i)).name("Change " + i);
        if (i % 2 == 0) {
            return outcome.addStrategies(GeneratedInitiative.strategy(strategy)).build();
        }
        outcome.addAfter(outcomeId(i - 1));
        return (strategy % 7 == 6 ? outcome : outcome.addGoals(GeneratedInitiative.goal(strategy % size.goals)))
                .build();
    }

    private static IntermediateOutcomeId outcomeId(int i) {
        return IntermediateOutcomeId.of("change-" + i);
    }

    private static Milestone milestone(int i, Size size) {
        return Milestone.builder()
                .id(MilestoneId.of("milestone-" + i))
                .name("Milestone " + i)
                .goal(GeneratedInitiative.goal(i % size.goals))
                .level(Level.values()[i % Level.values().length])
                .quickWin(i % 4 == 0)
                .dueDate(ADOPTED.plusMonths(2L * (i % 18)))
                .done(i % 18 < 5)
                .build();
    }

    private static StrategyChange change(int i) {
        return StrategyChange.builder()
                .strategy(GeneratedInitiative.strategy(i))
                .kind(ChangeKind.CHANGED)
                .date(LocalDate.of(2025, 3, 15).plusMonths(3L * (i % 5)))
                .reason(ChangeReason.values()[(i + 1) % ChangeReason.values().length])
                .addSources(source(0))
                .build();
    }
}
