package org.collectiveimpact.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.collectiveimpact.reports.svg.Ink;

/** How a page looks, in the colours of the pictures on it. */
final class StyleSheet {

    private static final String FILE = "page.css";

    /** The colours as custom properties, then the rules of the file beside this class. */
    static final String TEXT = ":root{" + colours(Ink::light)
            + "}\n@media screen and (prefers-color-scheme:dark){:root{" + colours(Ink::dark) + "}}\n" + rules();

    private StyleSheet() {}

    private static String colours(Function<Ink, String> scheme) {
        StringBuilder colours = new StringBuilder();
        for (Ink ink : Ink.values()) {
            colours.append("--")
                    .append(ink.key())
                    .append(':')
                    .append(scheme.apply(ink))
                    .append(';');
        }
        return colours.toString();
    }

    private static String rules() {
        try (InputStream in = StyleSheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        FILE + ": missing (expected: a resource beside " + StyleSheet.class.getName() + ")");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
