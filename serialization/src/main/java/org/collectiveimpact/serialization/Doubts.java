package org.collectiveimpact.serialization;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be said of a custom rule set of which some places cannot be read.
 *
 * @param unread the JSON pointers of those places
 */
record Doubts(List<String> unread) {

    /** What cannot be judged, by what has to be read for it. */
    private static final Map<Pattern, Pattern> NEEDED = Map.of(
            Pattern.compile(".*"), Pattern.compile("/parents(/.*)?"),
            Pattern.compile("/version"), Pattern.compile(".*"),
            Pattern.compile("/parents"), Pattern.compile("/(settings|disable|override)/.*|/[^/]*"),
            Pattern.compile("/settings/.*|.*/phase"), Pattern.compile("/settings(/.*)?"),
            Pattern.compile("/(dimensions|sources|scales)/\\d+"), Pattern.compile("/(add|override)/.*|/[^/]*"),
            Pattern.compile("/(add|override)/\\d+/sources/\\d+"), Pattern.compile("/sources(/.*)?"),
            Pattern.compile("/(add|override)/\\d+/dimension"), Pattern.compile("/dimensions(/.*)?"),
            Pattern.compile("/(add|override)/\\d+/scale"), Pattern.compile("/scales(/.*)?"));

    /** What hangs on other parts of the same entry. */
    private static final Pattern LIMITS_AND_WORDS =
            Pattern.compile("(/(?:add|override)/\\d+/)(?:limits|question|evidence|remedy)(?:/.*)?");

    static Doubts of(List<Problem> problems) {
        return new Doubts(problems.stream().map(Problem::pointer).toList());
    }

    /** Whether what is wrong at a place may only seem so. */
    boolean isDoubtful(String place) {
        Matcher entry = LIMITS_AND_WORDS.matcher(place);
        String siblings = entry.matches() ? entry.group(1) : place + "/";
        return unread.stream()
                .anyMatch(each ->
                        (each + "/").startsWith(siblings) || place.startsWith(each + "/") || hangs(place, each));
    }

    private static boolean hangs(String place, String needed) {
        return NEEDED.entrySet().stream()
                .anyMatch(each -> each.getKey().matcher(place).matches()
                        && each.getValue().matcher(needed).matches());
    }
}
