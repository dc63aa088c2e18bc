package org.collectiveimpact.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collectiveimpact.model.Id;

/**
 * Puts faults into the words of a language.
 *
 * <p>Each template is filled once, so that braces in what people wrote stay what they are.
 */
final class Messages {

    private static final String BUNDLE = "org.collectiveimpact.validation.messages";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Messages in(Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(BUNDLE, locale);
        // For a language without messages the machine's own would be found, if there are messages in that.
        boolean asked = found.getLocale().getLanguage().equals(locale.getLanguage());
        return new Messages(asked ? found : ResourceBundle.getBundle(BUNDLE, Locale.ROOT));
    }

    Violation violation(Fault fault) {
        Place<?> place = fault.place();
        String path = place.path();
        String value = Excerpt.of(place.value());
        boolean quoted = place.value() instanceof String || place.value() instanceof Id;
        String message = fill(
                "violation",
                Map.of(
                        "path",
                        path,
                        "value",
                        place.value() == Missing.VALUE
                                ? bundle.getString("nothing")
                                : quoted ? "'" + value + "'" : value,
                        "expected",
                        fill(fault.key(), fault.details())));
        return new Violation(path, place.pointer(), fault.code(), message, value, fault.severity());
    }

    private String fill(String key, Map<String, ?> details) {
        return PLACEHOLDER.matcher(bundle.getString(key)).replaceAll(found -> {
            Object detail = Objects.requireNonNull(details.get(found.group(1)), found.group());
            return Matcher.quoteReplacement(detail instanceof Number number ? Excerpt.of(number) : detail.toString());
        });
    }
}
