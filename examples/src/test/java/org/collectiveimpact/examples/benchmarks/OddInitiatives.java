package org.collectiveimpact.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Initiatives in which some texts, numbers, days and amounts are odd: the longest, the largest, the earliest, or what
 * means something to a machine.
 */
final class OddInitiatives {

    private static final String NAME = "odd.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<String> TEXTS = List.of(
            "${1+1} #{2} {min} {{x}}",
            "=1+1",
            "x".repeat(20_000),
            "x ".repeat(10_000),
            "\u0000",
            "\uffff \u0001\u0007\u202e\u2028\u0085\ufeff",
            "\ud83d\ude00".repeat(200),
            "a\r\nb\n\n# c\n- d\t|",
            "---\n...",
            "null",
            "1e5",
            "2020-01-01",
            "<b>&amp;</b>\"'`\\",
            ": x",
            "% of",
            "percent",
            "%");
    private static final List<String> DAYS =
            List.of("1000-01-01", "9999-12-31", "2024-02-29", "1970-01-01", "2026-06-30");
    private static final List<String> RANGES = List.of("1000", "9999", "1000/9999", "2024-02-29", "2020/2021-06");
    private static final List<String> MONEY =
            List.of("USD 0", "JPY " + "9".repeat(30), "EUR 0." + "0".repeat(29) + "1", "USD 0.00");
    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "100", "9".repeat(30), "-" + "9".repeat(30), "0." + "0".repeat(29) + "1", "2147483647");

    private final JsonNode sound;

    OddInitiatives(Initiative initiative) {
        this.sound = MAPPER.readTree(Documents.text(initiative, NAME));
    }

    /** Returns an initiative with up to four oddities that a document can hold. */
    Initiative next(Random random) {
        JsonNode document = sound.deepCopy();
        Initiative last = Documents.parse(document.toString(), NAME);
        for (int i = random.nextInt(4); i >= 0; i--) {
            List<Runnable> undo = odd(document, random);
            try {
                last = Documents.parse(document.toString(), NAME);
            } catch (DocumentException e) {
                undo.forEach(Runnable::run);
            }
        }
        return last;
    }

    /** Makes an attribute odd, in one element or in all that have it; returns how to undo that. */
    private static List<Runnable> odd(JsonNode document, Random random) {
        List<Leaf> leaves = new ArrayList<>();
        collect(document, leaves);
        Leaf chosen = leaves.get(random.nextInt(leaves.size()));
        boolean all = random.nextInt(4) == 0;
        JsonNode odd = chosen.odd(random);
        return leaves.stream()
                .filter(leaf -> all ? leaf.attribute().equals(chosen.attribute()) : leaf == chosen)
                .map(leaf -> leaf.set(odd))
                .toList();
    }

    private static void collect(JsonNode node, List<Leaf> leaves) {
        if (node instanceof ObjectNode element) {
            element.propertyNames().forEach(attribute -> {
                if (element.get(attribute).isValueNode()) {
                    leaves.add(new Leaf(element, attribute));
                }
            });
        }
        node.forEach(each -> collect(each, leaves));
    }

    /** An attribute of an element that is a text, a number or a mark. */
    private record Leaf(ObjectNode element, String attribute) {

        JsonNode odd(Random random) {
            JsonNode value = element.get(attribute);
            if (value.isNumber()) {
                return MAPPER.readTree(one(NUMBERS, random));
            }
            String text = value.isString() ? value.stringValue() : "";
            return MAPPER.getNodeFactory().stringNode(one(alike(text), random));
        }

        Runnable set(JsonNode value) {
            JsonNode before = element.get(attribute);
            element.set(attribute, value);
            return () -> element.set(attribute, before);
        }

        private static List<String> alike(String text) {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return DAYS;
            }
            return text.matches("\\d{4}(-\\d\\d)?(/.*)?") ? RANGES : text.matches("[A-Z]{3} .*") ? MONEY : TEXTS;
        }

        private static String one(List<String> choices, Random random) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
