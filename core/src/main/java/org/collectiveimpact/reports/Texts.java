package org.collectiveimpact.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static final Map<String, Texts> PICTURES = Map.of("es", read("pictures", "es"));
    private static final Texts ENGLISH_PICTURES = read("pictures", "en");

    private static final Map<String, Texts> REPORTS = Map.of("es", read("reports", "es"));
    private static final Texts ENGLISH_REPORTS = read("reports", "en");

    private final String language;
    private final Properties texts;

    private Texts(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Returns the words of pictures in the language of a locale, whose country does not matter. */
    static Texts ofPictures(Locale locale) {
        return PICTURES.getOrDefault(locale.getLanguage(), ENGLISH_PICTURES);
    }

    /** Returns the words of reports in the language of a locale, whose country does not matter. */
    static Texts ofReports(Locale locale) {
        return REPORTS.getOrDefault(locale.getLanguage(), ENGLISH_REPORTS);
    }

    /** Reads the names that all share, then those of a bundle. */
    private static Texts read(String bundle, String language) {
        Properties texts = new Properties();
        load(texts, "names_" + language + ".properties");
        load(texts, bundle + "_" + language + ".properties");
        return new Texts(language, texts);
    }

    private static void load(Properties texts, String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        file + ": missing (expected: a resource beside " + Texts.class.getName() + ")");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
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
