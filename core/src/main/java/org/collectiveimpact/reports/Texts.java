package org.collectiveimpact.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of reports in one language, by key.
 *
 * <p>They stand in UTF-8 files beside this class, one for each language. What is not translated into a language that
 * somebody asks for is told in English. Numbers look the same in every language, with a point.
 */
final class Texts {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private static final Map<String, Texts> PICTURES =
            Map.of("en", read("pictures", "en"), "es", read("pictures", "es"));

    private final String language;
    private final Properties texts;

    private Texts(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Returns the words of pictures in the language of a locale, whose country does not matter. */
    static Texts ofPictures(Locale locale) {
        return PICTURES.get(LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en");
    }

    private static Texts read(String bundle, String language) {
        String file = bundle + "_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        file + ": missing (expected: a resource beside " + Texts.class.getName() + ")");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties texts = new Properties();
            texts.load(reader);
            return new Texts(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Returns the language, such as {@code en}. */
    String language() {
        return language;
    }

    /** Returns the keys, in alphabetical order. */
    SortedSet<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /**
     * Returns a text in which each {@code {0}}, {@code {1}} and so on is replaced by the text of the argument.
     *
     * @throws IllegalArgumentException if there is none for the key
     */
    String get(String key, Object... arguments) {
        String pattern = find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "key: '" + key + "' (expected: a key of the " + language + " texts)"));
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open).append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** Returns a text for one thing or for several; the number is its first argument. */
    String count(String key, int number) {
        return get(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** Returns the text of a key; empty if there is none. */
    Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** Returns the text of a key, or the words that stand for it in the data if there is none. */
    String orElse(String key, String words) {
        return find(key).orElse(words);
    }
}
