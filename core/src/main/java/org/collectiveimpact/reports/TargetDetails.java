package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.measurement.OnTrack;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.measurement.Prediction;
import org.collectiveimpact.measurement.Progress;
import org.collectiveimpact.measurement.ProgressMethod;
import org.collectiveimpact.measurement.Readings;
import org.collectiveimpact.model.Target;

/** How an indicator stands to each of its targets: whether it is on track, and its progress by each method. */
final class TargetDetails {

    private final Texts texts;
    private final Scorecard scorecard;

    TargetDetails(Texts texts) {
        this.texts = texts;
        this.scorecard = new Scorecard(texts);
    }

    void add(Outlook outlook, List<Entry.Detail> details) {
        List<Target> targets = outlook.targets();
        if (targets.isEmpty()) {
            details.add(new Entry.Detail(texts.get("outlook.target"), texts.get("outlook.no-target")));
            details.add(detail(outlook, ProgressMethod.GROWTH_RATE, 0));
        }
        for (int i = 0; i < targets.size(); i++) {
            details.add(new Entry.Detail(
                    texts.get("outlook.target"),
                    scorecard.goal(targets.get(i)) + ": " + track(outlook.onTrack(targets.get(i)))));
            progress(outlook, i, details);
        }
    }

    private String track(Readings<OnTrack> tracks) {
        if (tracks.each().isEmpty()) {
            return texts.get("indicators.no-call")
                    + tracks.why().map(why -> ", " + English.in(texts, why)).orElse("") + ".";
        }
        OnTrack any = tracks.each().get(0);
        List<String> parts = new ArrayList<>();
        parts.add(scorecard.answers(tracks, OnTrack::verdict, "track.")
                + Ways.reason(tracks, this::reason).map(why -> ", " + why).orElse(""));
        tracks.range(track -> track.expected()
                        .map(Prediction::value)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()))
                .map(value -> texts.get(
                        "track.expected",
                        Amounts.range(value, Amounts::worked, texts),
                        Ways.hull(tracks.each().stream()
                                        .flatMap(track -> track.expected().stream())
                                        .map(Prediction::interval))
                                .map(interval -> Amounts.worked(interval, texts))
                                .orElse("-"),
                        Amounts.worked(any.forecast().level() * 100)))
                .ifPresent(parts::add);
        tracks.range(OnTrack::neededNow)
                .filter(way -> any.expected().isPresent())
                .map(way -> texts.get("track.way", Amounts.range(way, Amounts::worked, texts)))
                .ifPresent(parts::add);
        return String.join("; ", parts) + ".";
    }

    private Optional<String> reason(OnTrack track) {
        int n = track.forecast().footing().n();
        Optional<Prediction> expected = track.expected();
        return track.reason()
                .map(why -> expected.isPresent() && !why.startsWith("neither")
                        ? texts.get(expected.get().cannotLast() ? "cannot-last" : "track.inside")
                        : track.forecast().reason().isPresent()
                                        && why.equals(track.forecast().reason().get())
                                ? texts.count("forecast.too-few", n)
                                : English.in(texts, why));
    }

    /** Adds what each method says, or what all of them do. */
    private void progress(Outlook outlook, int target, List<Entry.Detail> details) {
        List<Entry.Detail> all = Stream.of(ProgressMethod.values())
                .map(method -> detail(outlook, method, target))
                .toList();
        if (all.stream().map(Entry.Detail::text).distinct().count() == 1) {
            details.add(
                    new Entry.Detail(texts.get("outlook.progress"), all.get(0).text()));
        } else {
            details.addAll(all);
        }
    }

    private Entry.Detail detail(Outlook outlook, ProgressMethod method, int target) {
        return new Entry.Detail(
                texts.get("progress." + method), said(outlook.progress(method).get(target)));
    }

    private String said(Progress progress) {
        List<String> parts = new ArrayList<>();
        progress.value().ifPresent(value -> parts.add(value(progress, value)));
        progress.why()
                .ifPresent(
                        why -> parts.add((progress.verdicts().isEmpty() ? texts.get("indicators.no-call") + ", " : "")
                                + English.in(texts, why)));
        if (!progress.verdicts().isEmpty()) {
            parts.add(progress.verdicts().stream()
                    .map(verdict -> texts.get("progress." + verdict))
                    .collect(Collectors.joining(texts.get("or"))));
        }
        paces(progress, parts);
        String read = texts.count("outlook.n", progress.n())
                + progress.period().map(period -> ", " + Amounts.period(period)).orElse("");
        return String.join("; ", parts) + " (" + read
                + progress.remarks().stream()
                        .map(remark -> "; " + English.in(texts, remark))
                        .collect(Collectors.joining())
                + ").";
    }

    private String value(Progress progress, Interval value) {
        String percent = Amounts.range(value, share -> Amounts.worked(share * 100) + " %", texts);
        return switch (progress.method()) {
            case SHARE_OF_WAY -> percent;
            case GROWTH_RATE ->
                texts.get(progress.target().isPresent() ? "progress.of-required" : "progress.wanted-way", percent);
            case POINTS_PER_YEAR -> texts.get("progress.needed", Amounts.range(value, Amounts::change, texts));
        };
    }

    private void paces(Progress progress, List<String> parts) {
        boolean isRate = progress.method() == ProgressMethod.GROWTH_RATE;
        progress.actual().ifPresent(actual -> parts.add(texts.get("progress.so-far", pace(actual, isRate))));
        progress.required()
                .filter(required -> isRate)
                .ifPresent(required -> parts.add(texts.get("progress.required", pace(required, true))));
    }

    private String pace(Interval pace, boolean isRate) {
        return Amounts.range(pace, isRate ? rate -> Amounts.change(rate * 100) + " %" : Amounts::change, texts);
    }
}
