package org.collectiveimpact.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.collectiveimpact.model.Target;

/** Progress in words: what, by which method, from how many figures, and why there is no number. */
final class ProgressText {

    private ProgressText() {}

    static String of(Progress progress) {
        StringBuilder text = new StringBuilder(progress.indicator().toString());
        progress.group().ifPresent(group -> text.append(" of ").append(group));
        progress.target().ifPresent(target -> text.append(" toward ").append(goal(target)));
        List<String> read = new ArrayList<>();
        progress.baseline().ifPresent(figure -> read.add(figure.toString()));
        progress.latest().ifPresent(figure -> read.add(figure.toString()));
        read.add(count(progress));
        return text.append(", ").append(said(progress, String.join(", ", read))).toString();
    }

    /** Returns what a target asks for, such as "30 by 2015". */
    static String goal(Target target) {
        return target.value().toPlainString() + " by " + target.date();
    }

    /** Returns the progress in words, but not what it is of and toward, and which figures it is from. */
    static String brief(Progress progress) {
        return said(progress, count(progress));
    }

    private static String said(Progress progress, String read) {
        StringBuilder text = new StringBuilder(progress.method().words()).append(": ");
        text.append(result(progress)).append(" (").append(read).append(")");
        progress.remarks().forEach(remark -> text.append("; ").append(remark));
        return text.toString();
    }

    private static String count(Progress progress) {
        return InWords.count(progress.n(), "figure")
                + progress.period().map(period -> ", " + period).orElse("");
    }

    private static String result(Progress progress) {
        List<String> parts = new ArrayList<>();
        progress.value().ifPresent(value -> parts.add(value(progress, value)));
        progress.why().ifPresent(why -> parts.add((progress.verdicts().isEmpty() ? "no call, for " : "") + why));
        List<String> verdicts =
                progress.verdicts().stream().map(Progress.Verdict::words).toList();
        if (!verdicts.isEmpty()) {
            parts.add(String.join(" or ", verdicts));
        }
        return String.join(", ", parts) + paces(progress);
    }

    private static String value(Progress progress, Interval value) {
        return switch (progress.method()) {
            case SHARE_OF_WAY -> InWords.range(value, InWords::percent);
            case GROWTH_RATE ->
                progress.target().isPresent()
                        ? InWords.range(value, InWords::percent) + " of the required rate"
                        : InWords.range(value, InWords::percent) + " a year in the wanted direction";
            case POINTS_PER_YEAR -> InWords.range(value, InWords::change);
        };
    }

    private static String paces(Progress progress) {
        DoubleFunction<String> words = progress.method() == ProgressMethod.GROWTH_RATE
                ? rate -> InWords.change(rate * 100) + " %"
                : InWords::change;
        List<String> paces = new ArrayList<>();
        progress.actual().ifPresent(actual -> paces.add(InWords.range(actual, words) + " a year so far"));
        if (progress.method() == ProgressMethod.GROWTH_RATE) {
            progress.required().ifPresent(required -> paces.add(InWords.range(required, words) + " a year required"));
        }
        return paces.isEmpty() ? "" : "; " + String.join(", ", paces);
    }
}
