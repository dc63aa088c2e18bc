package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Grade;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Powers;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Target;

/** Shared measurement: the short list of headline indicators. */
final class HeadlinesYardstick {

    private static final int SHORT = 5;
    private static final int LONG = 10;

    private final Data data;
    private final Truth unmarked;

    HeadlinesYardstick(Data data) {
        this.data = data;
        this.unmarked = data.unmarked(Section.INDICATORS);
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("sm-baseline", baseline());
        answers.put("sm-target", target());
        answers.put("sm-short-list", shortList());
        answers.put("sm-indicator-powers", powers());
    }

    private Outcome none() {
        return data.empty(Section.INDICATORS, "indicators");
    }

    private Outcome baseline() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            Optional<Observation> baseline = measured.indicator().baseline();
            boolean hasOne =
                    baseline.isPresent() && data.hasCome(baseline.get().period().end());
            count.add(measured.indicator(), Truth.of(hasOne));
        }
        return count.share(Scale.ALL_OR_SOME, "headline indicators have a baseline");
    }

    private Outcome target() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        for (Measured measured : data.headlines) {
            Truth hasTarget = Truth.NO;
            for (Target target : measured.indicator().targets()) {
                hasTarget = hasTarget.or(isAfterBaseline(target, measured.indicator()));
            }
            count.add(measured.indicator(), hasTarget);
        }
        return count.share(Scale.ALL_OR_SOME, "headline indicators have a later target");
    }

    private Truth isAfterBaseline(Target target, Indicator indicator) {
        Optional<Observation> baseline = target.baseline().or(indicator::baseline);
        if (baseline.isEmpty() || !data.hasCome(baseline.get().period().end())) {
            return unmarked;
        }
        LocalDate day = baseline.get().period().end();
        return Truth.of(target.date().end().isAfter(day));
    }

    private Outcome shortList() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Map<GoalId, Integer> lengths = new HashMap<>();
        int homeless = 0;
        for (Measured measured : data.headlines) {
            List<GoalId> goals = measured.indicator().goals();
            homeless += goals.isEmpty() ? 1 : 0;
            goals.stream().distinct().forEach(goal -> lengths.merge(goal, 1, Integer::sum));
        }
        int longest = homeless;
        List<String> tooLong = new ArrayList<>();
        for (Map.Entry<GoalId, Integer> list : lengths.entrySet()) {
            longest = Math.max(longest, list.getValue());
            if (list.getValue() > SHORT) {
                tooLong.add("goals[" + list.getKey() + "]");
            }
        }
        double score = Scale.atMost(SHORT, LONG).applyAsDouble(longest);
        return Outcome.between(score, score, "at most " + longest + " headline indicators for a goal")
                .withPaths(tooLong, List.of());
    }

    private Outcome powers() {
        if (data.headlines.isEmpty()) {
            return none();
        }
        Count count = new Count("indicators");
        int rated = 0;
        for (Measured measured : data.headlines) {
            Powers powers = measured.indicator().powers().orElse(null);
            boolean isRated = powers != null
                    && powers.communication().isPresent()
                    && powers.proxy().isPresent()
                    && powers.data().isPresent();
            boolean isLow = isRated
                    && (powers.communication().get() == Grade.LOW
                            || powers.proxy().get() == Grade.LOW
                            || powers.data().get() == Grade.LOW);
            rated += isRated ? 1 : 0;
            count.add(measured.indicator(), Truth.of(isRated && !isLow));
        }
        double some = rated == 0 ? 0 : 0.5;
        double score = count.met() == count.size() ? 1 : some;
        return count.outcome(score, score, "headline indicators are rated well");
    }
}
