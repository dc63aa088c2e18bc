package org.collectiveimpact.examples.benchmarks.yardstick;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.collectiveimpact.rules.Criteria;

/**
 * What is used of the row of a criterion.
 *
 * @param id the id
 * @param dimension the id of the dimension
 * @param isOfCondition whether the dimension is one of the five conditions
 * @param phase by whose end it is due
 * @param severity critical, major or minor
 * @param aspect readiness, functioning or results
 * @param mayNotApply whether people may waive it
 * @param keepsAnswers whether answers stay true however old they are
 */
public record Row(
        String id,
        String dimension,
        boolean isOfCondition,
        int phase,
        String severity,
        String aspect,
        boolean mayNotApply,
        boolean keepsAnswers) {

    static final List<String> CONDITIONS = List.of(
            "common-agenda",
            "shared-measurement",
            "mutually-reinforcing-activities",
            "continuous-communication",
            "backbone-support");
    static final List<String> DIMENSIONS = List.of(
            "common-agenda",
            "shared-measurement",
            "mutually-reinforcing-activities",
            "continuous-communication",
            "backbone-support",
            "preconditions",
            "governance",
            "principles-and-equity");

    /** All rows, read once. */
    static final List<Row> ALL =
            DIMENSIONS.stream().flatMap(dimension -> read(dimension).stream()).toList();

    double weight() {
        return switch (severity) {
            case "critical" -> 4;
            case "major" -> 2;
            default -> 1;
        };
    }

    boolean isHeadline() {
        return !aspect.equals("results");
    }

    private static List<Row> read(String dimension) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Criteria.class.getResourceAsStream(dimension + ".tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> header = Arrays.asList(lines.readLine().split("\t", -1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                rows.add(new Row(
                        cells[header.indexOf("id")],
                        dimension,
                        CONDITIONS.contains(dimension),
                        Integer.parseInt(cells[header.indexOf("phase")]),
                        cells[header.indexOf("severity")],
                        cells[header.indexOf("aspect")],
                        cells[header.indexOf("not-applicable")].isEmpty(),
                        !cells[header.indexOf("stale")].isEmpty()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(dimension, e);
        }
        return rows;
    }
}
