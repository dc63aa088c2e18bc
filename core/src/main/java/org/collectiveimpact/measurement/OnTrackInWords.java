package org.collectiveimpact.measurement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link OnTrack} comes to as one line, however the figures are read. */
final class OnTrackInWords {

    private final Readings<OnTrack> tracks;
    private final OnTrack any;

    private OnTrackInWords(Readings<OnTrack> tracks) {
        this.tracks = tracks;
        this.any = tracks.each().get(0);
    }

    static String of(OnTrack track) {
        return of(Readings.of(List.of(track), OnTrackInWords::of));
    }

    static String of(Readings<OnTrack> tracks) {
        return new OnTrackInWords(tracks).text();
    }

    private String text() {
        Stream<Optional<String>> parts = any.hasCome()
                ? Stream.of(verdict(), Optional.of(target() + was()))
                : Stream.of(verdict(), Optional.of(target()), expected(), reaches(), now(), needed());
        return parts.flatMap(Optional::stream).collect(Collectors.joining("; ")) + " ("
                + any.forecast().footing() + tracks.ways() + ")";
    }

    private Optional<String> verdict() {
        return Optional.of(tracks.call(OnTrack::verdict, this::word, OnTrack::reason));
    }

    private String word(OnTrack.Verdict verdict) {
        return verdict == OnTrack.Verdict.NO && any.hasCome() ? "missed" : verdict.words();
    }

    private String target() {
        return "target " + InWords.number(any.target().value()) + " in "
                + InWords.year(any.target().at());
    }

    private String was() {
        return any.lastByDate()
                .flatMap(point -> range(
                                track -> track.lastByDate().stream()
                                        .mapToDouble(Point::value)
                                        .findFirst(),
                                InWords::number)
                        .map(value -> ", was " + value + " in " + InWords.year(point.at())))
                .orElse("");
    }

    private Optional<String> expected() {
        List<Prediction> expected = tracks.each().stream()
                .flatMap(track -> track.expected().stream())
                .toList();
        return range(
                        track -> track.expected().stream()
                                .mapToDouble(Prediction::value)
                                .findFirst(),
                        InWords::number)
                .map(value -> value + " then if the course stays the same, " + Prediction.inWords(expected));
    }

    private Optional<String> reaches() {
        if (isReached()) {
            return range(OnTrack::reaches, InWords::calendarYear).map(year -> "back at the target in " + year);
        }
        boolean isSure = tracks.each().stream()
                .filter(track -> track.verdict() != OnTrack.Verdict.REACHED)
                .allMatch(track -> track.reaches().isPresent());
        return range(OnTrackInWords::reaches, InWords::calendarYear)
                .map(year -> "at the target in " + year + (isSure ? "" : " or not at all"));
    }

    private static OptionalDouble reaches(OnTrack track) {
        return track.verdict() == OnTrack.Verdict.REACHED ? OptionalDouble.empty() : track.reaches();
    }

    private boolean isReached() {
        return tracks.answers(OnTrack::verdict).equals(List.of(OnTrack.Verdict.REACHED));
    }

    private Optional<String> now() {
        return range(OnTrack::neededNow, InWords::number)
                .flatMap(way -> range(
                                track -> OptionalDouble.of(
                                        track.forecast().footing().last().value()),
                                InWords::number)
                        .map(value -> value + " in "
                                + InWords.year(any.forecast().footing().last().at()) + ", on the straight way " + way));
    }

    private Optional<String> needed() {
        return isReached()
                ? Optional.empty()
                : range(OnTrack::neededPerYear, InWords::change)
                        .map(change -> ProgressMethod.POINTS_PER_YEAR.words() + ": " + change);
    }

    private Optional<String> range(Function<OnTrack, OptionalDouble> number, DoubleFunction<String> words) {
        return tracks.range(number).map(range -> InWords.range(range, words));
    }
}
