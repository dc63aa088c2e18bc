package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collectiveimpact.model.Answer;
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
        int longest = 0;
        for (Length list : lengths) {
            longest = Math.max(longest, list.indicators());
        }
        return Reading.builder()
                .score(Score.of(criterion.limits().answer(longest)))
                .shortfalls(Names.sorted(
                        goals(lengths, list -> criterion.limits().answer(list.indicators()) != Answer.YES),
                        goal -> Section.GOALS.attribute() + "[" + goal + "]"))
                .counted("the longest list has "
                        + Names.counted(longest, "headline indicator", "headline indicators") + ", "
                        + owners(lengths, longest, facts))
                .build();
    }

    private static List<Optional<GoalId>> lists(Indicator indicator) {
        List<Optional<GoalId>> lists = new ArrayList<>();
        indicator.goals().forEach(goal -> lists.add(Optional.of(goal)));
        return lists.isEmpty() ? List.of(Optional.empty()) : lists;
    }

    private static String owners(List<Length> lengths, int length, Facts facts) {
        List<GoalId> goals = goals(lengths, list -> list.indicators() == length);
        return goals.isEmpty() ? "which name no goal" : Names.after("for ", goals, goal -> name(goal, facts));
    }

    private static List<GoalId> goals(List<Length> lengths, Predicate<Length> test) {
        List<GoalId> goals = new ArrayList<>();
        for (Length list : lengths) {
            if (test.test(list)) {
                list.goal().ifPresent(goals::add);
            }
        }
        return goals;
    }

    private static String name(GoalId goal, Facts facts) {
        return facts.goal(goal).<String>map(Names::of).orElse(goal.value());
    }
}
