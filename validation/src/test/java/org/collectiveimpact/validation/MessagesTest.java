package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void everyLanguageHasTheSameMessagesWithTheSameGaps() {
        assertThat(placeholders(SPANISH)).isEqualTo(placeholders(Locale.ROOT));
    }

    @Test
    void noMessageIsTheSameInSpanishAndEnglish() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle spanish = bundle(SPANISH);

        assertThat(english.keySet()).noneMatch(key -> english.getString(key).equals(spanish.getString(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyMessageIsNeededByAFault(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = bundle(locale);
        List<String> messages = Spoilt.violations(InitiativeValidator.standard(locale)).stream()
                .map(Violation::message)
                .toList();

        for (String key : bundle.keySet()) {
            String shape = PLACEHOLDER
                    .splitAsStream(bundle.getString(key))
                    .map(Pattern::quote)
                    .reduce((before, after) -> before + ".+" + after)
                    .orElseThrow();
            Pattern pattern = Pattern.compile(".*" + shape + ".*");
            assertThat(messages)
                    .as(key)
                    .anyMatch(message -> pattern.matcher(message).matches());
        }
        assertThat(messages).noneMatch(message -> message.contains("jakarta") || message.contains("validatedValue"));
    }

    @Test
    void aViolationIsToldInSpanish() {
        assertThat(told(SPANISH, initiative().withPhase(6))).containsExactly("phase: 6 (se espera: de 1 a 5)");
        assertThat(told(Locale.forLanguageTag("es-MX"), initiative().withPhase(6)))
                .containsExactly("phase: 6 (se espera: de 1 a 5)");
    }

    @Test
    void whatPeopleWroteIsShownAsItIsInEveryLanguage() {
        assertThat(told(SPANISH, initiative().withDescription("").withName(""))).hasSize(2);
        assertThat(told(
                        SPANISH,
                        initiative()
                                .withReferences(initiative().references().get(0).withLink("${1+1} {min}"))))
                .containsExactly("references[census].link: '${1+1} {min}' (se espera: una direcci\u00f3n como"
                        + " https://example.org/page)");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(SPANISH);
            assertThat(told(Locale.ENGLISH, initiative().withPhase(6))).containsExactly("phase: 6 (expected: 1 to 5)");
            assertThat(told(Locale.JAPANESE, initiative().withPhase(6))).containsExactly("phase: 6 (expected: 1 to 5)");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> told(Locale locale, Initiative initiative) {
        return InitiativeValidator.standard(locale).validate(initiative).stream()
                .map(Violation::message)
                .toList();
    }

    private static Map<String, TreeSet<String>> placeholders(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        SortedMap<String, TreeSet<String>> placeholders = new TreeMap<>();
        for (String key : bundle.keySet()) {
            TreeSet<String> names = new TreeSet<>();
            PLACEHOLDER
                    .matcher(bundle.getString(key))
                    .results()
                    .map(MatchResult::group)
                    .forEach(names::add);
            placeholders.put(key, names);
        }
        return placeholders;
    }

    /** Returns the messages of one language alone, without those it inherits. */
    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.collectiveimpact.validation.messages", locale);
    }
}
