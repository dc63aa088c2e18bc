package org.collectiveimpact.serialization;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.framework.Titled;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A constant of an enum, by its id where it has one, or else by its name in lower case with hyphens.
 *
 * @param constants the constants by their words, in the order of the source
 * @param words their words
 */
record WordForm(Map<String, Object> constants, Map<Object, String> words) implements Form {

    static WordForm of(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
        Map<Object, String> words = new HashMap<>();
        constants.forEach((word, constant) -> words.put(constant, word));
        return new WordForm(constants, words);
    }

    /** Returns the word for a constant. */
    static String word(Object constant) {
        return constant instanceof Titled titled
                ? titled.id()
                : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable Object read(DocumentReader in) {
        if (in.token() != JsonToken.VALUE_STRING && in.token() != JsonToken.VALUE_NUMBER_INT) {
            return in.refuse(expected());
        }
        String word = in.raw();
        Object constant = constants.get(word);
        return constant != null ? constant : in.problem(in.quoted(), expectedFor(word));
    }

    /** Returns what may stand in place of a word that is none of these, with the one that was probably meant. */
    String expectedFor(String word) {
        return expected()
                + Choice.nearest(word.replace('_', '-').replace(' ', '-'), constants.keySet())
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse("");
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        TextForm.write(Objects.requireNonNull(words.get(value)), out);
    }

    @Override
    public String expected() {
        return Choice.among(List.copyOf(constants.keySet()));
    }
}
