package org.collectiveimpact.rules;

import java.util.Collections;
import java.util.List;
import org.collectiveimpact.model.Answer;
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
        this.longest = lengths.isEmpty() ? 0 : Collections.max(Those.map(lengths, Length::indicators));
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
                .shortfalls(Names.sorted(
                        Those.of(lengths, list -> criterion.limits().answer(list.indicators()) != Answer.YES),
                        list -> Section.GOALS.attribute() + "[" + list.goal() + "]"))
                .untold(score.isKnown() ? List.of() : Names.paths(Section.INDICATORS, silent))
                .build();
    }

    private String words(int length, boolean isComplete) {
        if (length == 0 && !isComplete) {
            return "no goal has more than " + Names.counted(silent.size(), "headline indicator", "headline indicators");
        }
        List<Length> goals = Those.of(lengths, list -> list.indicators() == length);
        String indicators = Names.counted(length, "headline indicator", "headline indicators");
        if (goals.isEmpty()) {
            return "the longest list has " + indicators + ", for no goal";
        }
        return goals.size() == 1
                ? "the longest list has " + indicators + Names.after(", for ", goals, this::name)
                : "the longest lists, of " + goals.size() + " goals, have " + indicators + " each"
                        + Names.after(": ", goals, this::name);
    }

    private String name(Length list) {
        return facts.goal(list.goal()).<String>map(Names::of).orElse(list.goal().value());
    }
}
