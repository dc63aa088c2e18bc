package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Section;

/**
 * Whether each goal has few headline indicators.
 *
 * <p>Those that name no goal may all be of one. Only in a section declared complete they are of none, and then they
 * make a list of their own, which is no shorter for that.
 */
final class ShortList {

    /** How many headline indicators a goal has. */
    private record Length(GoalId goal, int indicators) {}

    private final Criterion criterion;
    private final Facts facts;
    private final List<Length> lengths;
    private final List<Indicator> silent;
    private final int longest;

    private ShortList(Criterion criterion, Facts facts, List<Indicator> headlines) {
        this.criterion = criterion;
        this.facts = facts;
        Index<GoalId, Indicator> byGoal = Index.by(headlines, Indicator::goals);
        this.lengths = byGoal.map((goal, listed) -> new Length(goal, listed.size()));
        this.silent = byGoal.silent();
        this.longest = lengths.stream().mapToInt(Length::indicators).max().orElse(0);
    }

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        return headlines.isEmpty()
                ? facts.empty(Section.INDICATORS, "headline indicators")
                : new ShortList(criterion, facts, headlines).read();
    }

    private Reading read() {
        boolean isComplete = facts.isComplete(Section.INDICATORS);
        int least = isComplete ? Math.max(longest, silent.size()) : longest;
        Score score = criterion.limits().between((long) least, isComplete ? least : longest + silent.size());
        return Reading.of(score, words(least, isComplete) + Names.after("; naming no goal: ", silent)).toBuilder()
                .shortfalls(lengths.stream()
                        .filter(list -> criterion.limits().answer(list.indicators()) != Answer.YES)
                        .map(list -> Section.GOALS.attribute() + "[" + list.goal() + "]")
                        .sorted()
                        .toList())
                .untold(score.isKnown() ? List.of() : Names.paths(Section.INDICATORS, silent))
                .build();
    }

    private String words(int length, boolean isComplete) {
        if (length == 0 && !isComplete) {
            return "no goal has more than " + Names.counted(silent.size(), "headline indicator", "headline indicators");
        }
        List<Goal> goals = lengths.stream()
                .filter(list -> list.indicators() == length)
                .map(list -> facts.goal(list.goal()).orElseGet(() -> unrecorded(list.goal())))
                .toList();
        String indicators = Names.counted(length, "headline indicator", "headline indicators");
        if (goals.isEmpty()) {
            return "the longest list has " + indicators + ", for no goal";
        }
        return goals.size() == 1
                ? "the longest list has " + indicators + Names.after(", for ", goals)
                : "the longest lists, of " + goals.size() + " goals, have " + indicators + " each"
                        + Names.after(": ", goals);
    }

    private static Goal unrecorded(GoalId id) {
        return Goal.builder().id(id).name(id.value()).build();
    }
}
