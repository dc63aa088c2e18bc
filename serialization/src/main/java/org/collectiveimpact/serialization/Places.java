package org.collectiveimpact.serialization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the values of a well-formed document begin.
 *
 * @param file the file as the caller named it
 * @param locations by JSON pointer
 */
record Places(String file, Map<String, TokenStreamLocation> locations) {

    /** Finds the values with the given pointers, and those that they are in. */
    static Places of(SourceText source, Stream<String> pointers) {
        Set<String> wanted = new HashSet<>();
        pointers.forEach(each -> addWithParents(each, wanted));
        Map<String, TokenStreamLocation> locations = new HashMap<>();
        try (JsonParser parser = source.format().parser(source.text())) {
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
        return new Places(source.name(), locations);
    }

    private static void addWithParents(String pointer, Set<String> wanted) {
        String place = pointer;
        while (wanted.add(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
    }

    /** Returns a problem at a place, or at what that place would be in if it were there. */
    Problem problem(String pointer, String found, String expected) {
        String place = pointer;
        while (!place.isEmpty() && !locations.containsKey(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        TokenStreamLocation location = locations.getOrDefault(place, TokenStreamLocation.NA);
        return new Problem(file, location.getLineNr(), location.getColumnNr(), place, found, expected);
    }
}
