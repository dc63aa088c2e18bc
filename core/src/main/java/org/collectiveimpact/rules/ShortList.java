package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Section;

/** Whether each goal has few headline indicators; those that name no goal make a list of their own. */
final class ShortList {

    /** How many headline indicators a goal has, or those that name none. */
    private record Length(Optional<GoalId> goal, int indicators) {}

    private ShortList() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        if (headlines.isEmpty()) {
            return facts.empty(Section.INDICATORS, "headline indicators");
        }
        List<Length> lengths =
                Index.by(headlines, ShortList::lists).map((goal, listed) -> new Length(goal, listed.size()));
        int longest = lengths.stream().mapToInt(Length::indicators).max().orElse(0);
        return Reading.builder()
                .score(Score.of(criterion.limits().answer(longest)))
                .shortfalls(lengths.stream()
                        .filter(list -> criterion.limits().answer(list.indicators()) != Answer.YES)
                        .flatMap(list -> list.goal().stream())
                        .map(goal -> Section.GOALS.attribute() + "[" + goal + "]")
                        .sorted()
                        .toList())
                .counted("the longest list has "
                        + Names.counted(longest, "headline indicator", "headline indicators") + ", "
                        + owners(lengths, longest, facts))
                .build();
    }

    private static List<Optional<GoalId>> lists(Indicator indicator) {
        return indicator.goals().isEmpty()
                ? List.of(Optional.empty())
                : indicator.goals().stream().map(Optional::of).toList();
    }

    private static String owners(List<Length> lengths, int length, Facts facts) {
        List<Goal> goals = lengths.stream()
                .filter(list -> list.indicators() == length)
                .flatMap(list -> list.goal().stream())
                .map(id -> facts.goal(id).orElseGet(() -> unrecorded(id)))
                .toList();
        return goals.isEmpty() ? "which name no goal" : Names.after("for ", goals);
    }

    private static Goal unrecorded(GoalId id) {
        return Goal.builder().id(id).name(id.value()).build();
    }
}
