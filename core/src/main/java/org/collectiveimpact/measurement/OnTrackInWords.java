package org.collectiveimpact.measurement;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link OnTrack} comes to, as one line. */
final class OnTrackInWords {

    private OnTrackInWords() {}

    static String of(OnTrack track) {
        return Stream.of(verdict(track), target(track), expected(track), reaches(track), now(track), needed(track))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "))
                + " (" + track.forecast().footing() + ")";
    }

    private static Optional<String> verdict(OnTrack track) {
        return Optional.of(
                switch (track.verdict()) {
                    case REACHED -> "reached";
                    case YES -> "on track";
                    case NO -> track.hasCome() ? "missed" : "off track";
                    case OPEN -> "open, " + track.reason().orElseThrow();
                });
    }

    private static Optional<String> target(OnTrack track) {
        Point target = track.target();
        String last = track.hasCome()
                ? track.lastByDate()
                        .map(point -> ", was " + InWords.number(point.value()) + " in " + InWords.year(point.at()))
                        .orElse("")
                : "";
        return Optional.of("target " + InWords.number(target.value()) + " in " + InWords.year(target.at()) + last);
    }

    private static Optional<String> expected(OnTrack track) {
        return track.expected()
                .map(expected ->
                        InWords.number(expected.value()) + " then if the course stays the same, " + expected.inWords());
    }

    private static Optional<String> reaches(OnTrack track) {
        return track.hasCome()
                ? Optional.empty()
                : track.reaches().stream()
                        .mapToObj(time -> "at the target in " + InWords.calendarYear(time))
                        .findFirst();
    }

    private static Optional<String> now(OnTrack track) {
        return track.hasCome()
                ? Optional.empty()
                : track.neededNow().stream()
                        .mapToObj(value -> "now "
                                + InWords.number(
                                        track.forecast().footing().last().value()) + ", on the straight way "
                                + InWords.number(value))
                        .findFirst();
    }

    private static Optional<String> needed(OnTrack track) {
        return track.verdict() == OnTrack.Verdict.REACHED
                ? Optional.empty()
                : track.neededPerYear().stream()
                        .mapToObj(change -> InWords.change(change) + " a year needed from now on")
                        .findFirst();
    }
}
