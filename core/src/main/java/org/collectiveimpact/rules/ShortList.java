package org.collectiveimpact.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Section;

/** Whether each goal has few headline indicators; those that name no goal make a list of their own. */
final class ShortList {

    private ShortList() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Indicator> headlines = Judged.headlines(facts);
        if (headlines.isEmpty()) {
            return facts.empty(Section.INDICATORS, "headline indicators");
        }
        Map<Optional<GoalId>, Long> lengths = headlines.stream()
                .flatMap(ShortList::lists)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long longest = Collections.max(lengths.values());
        return Reading.builder()
                .score(Score.of(criterion.limits().answer(longest)))
                .shortfalls(lengths.entrySet().stream()
                        .filter(list -> criterion.limits().answer(list.getValue()) != Answer.YES)
                        .flatMap(list -> list.getKey().stream())
                        .map(goal -> Section.GOALS.attribute() + "[" + goal + "]")
                        .sorted()
                        .toList())
                .counted("the longest list has "
                        + Names.counted(longest, "headline indicator", "headline indicators") + ", "
                        + owners(lengths, longest, facts))
                .build();
    }

    private static Stream<Optional<GoalId>> lists(Indicator indicator) {
        return indicator.goals().isEmpty()
                ? Stream.of(Optional.empty())
                : indicator.goals().stream().distinct().map(Optional::of);
    }

    private static String owners(Map<Optional<GoalId>, Long> lengths, long length, Facts facts) {
        List<Goal> goals = lengths.entrySet().stream()
                .filter(list -> list.getValue() == length)
                .flatMap(list -> list.getKey().stream())
                .map(id -> facts.goal(id).orElseGet(() -> unrecorded(id)))
                .toList();
        return goals.isEmpty() ? "which name no goal" : Names.after("for ", goals);
    }

    private static Goal unrecorded(GoalId id) {
        return Goal.builder().id(id).name(id.value()).build();
    }
}
