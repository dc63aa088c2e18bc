package org.collectiveimpact.serialization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where values of a document begin that was read already: only those that are asked for, for it may have millions. */
final class Places {

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, TokenStreamLocation> locations = new HashMap<>();

    private Places() {}

    /** Returns problems that have no place but their pointer with the line and the column that belong to it. */
    static List<Problem> fill(List<Problem> problems, SourceText source) {
        Places places = new Places();
        problems.forEach(problem -> places.want(problem.pointer()));
        places.find(source);
        return problems.stream().map(places::filled).toList();
    }

    private void want(String pointer) {
        String place = pointer;
        while (wanted.add(place) && !place.isEmpty()) {
            place = parent(place);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Finds places until the document ends, or something follows it that is none, of which others tell. */
    private void find(SourceText source) {
        try (JsonParser parser = source.format().parser(source.text())) {
            find(parser);
        } catch (JacksonException e) {
            wanted.clear();
        }
    }

    private void find(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                if (wanted.contains(pointer)) {
                    locations.putIfAbsent(pointer, parser.currentTokenLocation());
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    /** Returns a problem at its place, or at what that place would be in if it were there. */
    private Problem filled(Problem problem) {
        String place = problem.pointer();
        while (!place.isEmpty() && !locations.containsKey(place)) {
            place = parent(place);
        }
        TokenStreamLocation location = locations.getOrDefault(place, TokenStreamLocation.NA);
        return new Problem(
                problem.file(),
                location.getLineNr(),
                location.getColumnNr(),
                place,
                problem.found(),
                problem.expected());
    }
}
