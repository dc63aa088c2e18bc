package org.collectiveimpact.serialization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collectiveimpact.model.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A list of elements of an initiative, no two of which may have the same id: no reference could tell them apart.
 *
 * @param list the form of lists of which nothing is asked
 */
record ElementsForm(ListForm list) implements Form {

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.refuse(expected());
        }
        List<Object> elements = new ArrayList<>();
        Map<String, TokenStreamLocation> places = new HashMap<>();
        int problems = in.count();
        while (in.next() != JsonToken.END_ARRAY) {
            TokenStreamLocation start = in.here();
            Object element = list.element().read(in);
            if (element != null) {
                elements.add(element);
                checkId(id(element), start, places, in);
            }
        }
        return in.count() == problems ? List.copyOf(elements) : null;
    }

    private static void checkId(
            String id, TokenStreamLocation start, Map<String, TokenStreamLocation> places, DocumentReader in) {
        TokenStreamLocation first = places.putIfAbsent(id, start);
        if (first != null) {
            String place = first.getLineNr() + ":" + first.getColumnNr();
            in.problem(start, "the id '" + id + "' again", "each id once; it is that of the one at " + place);
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        Set<String> ids = new HashSet<>();
        for (Object element : (Collection<?>) value) {
            if (!ids.add(id(element))) {
                throw new IllegalArgumentException("id: '" + id(element) + "' again (expected: each id once)");
            }
        }
        list.write(value, out);
    }

    private static String id(Object element) {
        return ((Element<?>) element).id().value();
    }

    @Override
    public String expected() {
        return list.expected();
    }
}
