package org.collectiveimpact.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Initiatives in which anything may be missing, blank, nothing or in the wrong place.
 *
 * <p>They are made from the document of another: attributes are taken away, emptied or copied from one element to another
 * of its kind, days are moved, elements are taken away, and sections are declared complete.
 */
final class SpoiledInitiatives {

    private static final String NAME = "spoiled.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** An attribute of an element. */
    private record Spot(ObjectNode element, String attribute) {}

    private final JsonNode sound;
    private final List<String> removable;
    private final List<String> blankable;
    private final List<String> copyable;
    private final List<String> dated;

    SpoiledInitiatives(Initiative initiative) {
        this.sound = MAPPER.readTree(Documents.text(initiative, NAME));
        this.removable = possible((spots, blank) -> spots.forEach(SpoiledInitiatives::remove));
        this.blankable = possible(SpoiledInitiatives::set);
        this.copyable = spots(sound).keySet().stream()
                .filter(path -> !path.endsWith(".id"))
                .toList();
        this.dated = spots(sound).entrySet().stream()
                .filter(path -> isDay(path.getValue().get(0)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isDay(Spot spot) {
        JsonNode value = spot.element().get(spot.attribute());
        return value.isString() && value.stringValue().matches("\\d{4}-\\d\\d-\\d\\d");
    }

    /** Returns the paths whose attributes may all be treated in one way without becoming unreadable. */
    private List<String> possible(BiConsumer<List<Spot>, JsonNode> treatment) {
        List<String> paths = new ArrayList<>();
        for (String path : spots(sound).keySet()) {
            JsonNode copy = sound.deepCopy();
            List<Spot> spots = spots(copy).getOrDefault(path, List.of());
            treatment.accept(spots, blank(spots.get(0)));
            if (isReadable(copy)) {
                paths.add(path);
            }
        }
        return paths;
    }

    private static JsonNode blank(Spot spot) {
        return spot.element().get(spot.attribute()).isNumber()
                ? MAPPER.getNodeFactory().numberNode(0)
                : MAPPER.getNodeFactory().stringNode(" ");
    }

    private static boolean isReadable(JsonNode document) {
        try {
            Documents.parse(document.toString(), NAME);
            return true;
        } catch (DocumentException e) {
            return false;
        }
    }

    /** Returns an initiative with some of everything wrong, and days that are near a limit on a day. */
    Initiative next(Random random, LocalDate asOf) {
        JsonNode document = sound.deepCopy();
        int changes = 1 + random.nextInt(40);
        for (int i = 0; i < changes; i++) {
            double share = random.nextInt(3) == 0 ? 1 : random.nextDouble();
            switch (random.nextInt(8)) {
                case 0, 1 -> some(document, removable, share, random).forEach(SpoiledInitiatives::remove);
                case 2 -> {
                    List<Spot> spots = some(document, blankable, share, random);
                    spots.forEach(spot -> spot.element().set(spot.attribute(), blank(spot)));
                }
                case 3, 4 -> copy(document, share, random);
                case 5, 6 ->
                    some(document, dated, share, random)
                            .forEach(spot -> spot.element().put(spot.attribute(), day(asOf, random)));
                default -> thin(document, share, random);
            }
        }
        return complete(Documents.parse(document.toString(), NAME), random);
    }

    private static String day(LocalDate asOf, Random random) {
        int days = random.nextBoolean() ? random.nextInt(3) - 1 : random.nextInt(60) - 30;
        return asOf.plusMonths(3L * (random.nextInt(17) - 8)).plusDays(days).toString();
    }

    private static void remove(Spot spot) {
        spot.element().remove(spot.attribute());
    }

    private static void set(List<Spot> spots, JsonNode value) {
        spots.forEach(spot -> spot.element().set(spot.attribute(), value));
    }

    private static List<Spot> some(JsonNode document, List<String> paths, double share, Random random) {
        List<Spot> spots = spots(document).getOrDefault(paths.get(random.nextInt(paths.size())), List.of());
        return spots.stream().filter(spot -> random.nextDouble() < share).toList();
    }

    private void copy(JsonNode document, double share, Random random) {
        List<Spot> spots = some(document, copyable, share, random);
        if (!spots.isEmpty()) {
            Spot one = spots.get(random.nextInt(spots.size()));
            set(spots, one.element().get(one.attribute()));
        }
    }

    /** Takes elements out of one of the lists. */
    private static void thin(JsonNode document, double share, Random random) {
        List<ArrayNode> lists = new ArrayList<>();
        spots(document)
                .values()
                .forEach(spots -> spots.forEach(spot -> {
                    if (spot.element().get(spot.attribute()) instanceof ArrayNode list) {
                        lists.add(list);
                    }
                }));
        ArrayNode list = lists.get(random.nextInt(lists.size()));
        for (int i = list.size() - 1; i >= 0; i--) {
            if (random.nextDouble() < share) {
                list.remove(i);
            }
        }
    }

    private static Initiative complete(Initiative initiative, Random random) {
        int share = random.nextInt(4);
        List<Section> complete = Arrays.stream(Section.values())
                .filter(section -> random.nextInt(4) < share)
                .toList();
        Initiative.Builder spoiled = initiative.toBuilder().complete(complete);
        return (random.nextBoolean() ? spoiled.phase(1 + random.nextInt(5)) : spoiled).build();
    }

    /** Returns the attributes of all elements by their path without keys, such as {@code goals.target.value}. */
    private static Map<String, List<Spot>> spots(JsonNode document) {
        Map<String, List<Spot>> spots = new LinkedHashMap<>();
        collect(document, "", spots);
        return spots;
    }

    private static void collect(JsonNode node, String path, Map<String, List<Spot>> spots) {
        if (node instanceof ObjectNode element) {
            element.propertyNames().forEach(attribute -> {
                String below = path + "." + attribute;
                spots.computeIfAbsent(below, none -> new ArrayList<>()).add(new Spot(element, attribute));
                collect(element.get(attribute), below, spots);
            });
        } else if (node instanceof ArrayNode list) {
            list.forEach(each -> collect(each, path, spots));
        }
    }
}
