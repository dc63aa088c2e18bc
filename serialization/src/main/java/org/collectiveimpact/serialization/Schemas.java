package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Agreement;
import org.collectiveimpact.planning.Comparison;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.planning.Robustness;

/**
 * The JSON Schemas of documents, in the version of 2020-12, for editors and for programs in other languages.
 *
 * <p>A schema knows every field, word and pattern, with a description of each field. What it refuses {@link Documents}
 * refuses, too; but reading refuses more, such as a day that does not exist or a rule set that contradicts itself.
 * The limits of size are those of a reader, and in no schema.
 *
 * <p>Each type of the model is a definition of its own, so that another schema can refer to {@code
 * urn:collective-impact:schema:initiative:1#/$defs/Indicator}.
 */
public final class Schemas {

    private static final List<Class<?>> DOCUMENTS = List.of(
            Initiative.class,
            CustomRuleSet.class,
            RuleSet.class,
            Assessment.class,
            Summary.class,
            Comparison.class,
            Questions.class,
            Plan.class,
            Robustness.class,
            Agreement.class);

    private Schemas() {}

    /** Returns the types of which there are schemas. */
    public static List<Class<?>> documents() {
        return DOCUMENTS;
    }

    /**
     * Returns the schema of the documents of a type, as JSON.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String of(Class<?> document) {
        if (!DOCUMENTS.contains(Objects.requireNonNull(document, "document"))) {
            throw new IllegalArgumentException("type: " + document.getName() + " (expected: one of "
                    + DOCUMENTS.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")) + ")");
        }
        String resource = resource(document);
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + ": missing (expected: a resource beside this class)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Returns the path of the schema of a type from the package of this class. */
    static String resource(Class<?> document) {
        return "schema/" + name(document) + "-" + DocumentHead.CURRENT_VERSION + ".schema.json";
    }

    /** Returns what the schema of a type says it is. */
    static String id(Class<?> document) {
        return "urn:collective-impact:schema:" + name(document) + ":" + DocumentHead.CURRENT_VERSION;
    }

    /** Returns what the schema of a type is called, such as {@code custom-rule-set}. */
    public static String name(Class<?> document) {
        return document.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
