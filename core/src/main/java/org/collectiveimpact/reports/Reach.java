package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Strategy;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.network.Cell;
import org.collectiveimpact.network.Coverage;

/** Whom strategies reach on a date, and through whom. */
final class Reach {

    /** Whether somebody is at work. */
    enum State {
        COVERED,
        EMPTY,
        UNTOLD,
        NOT_ASKED
    }

    /**
     * Those whom a strategy may reach.
     *
     * @param group empty for everybody, where no group is recorded
     */
    record Column(String name, Optional<Group> group) {

        /** Returns what is asked of a strategy, as coverage knows it. */
        private Object asked(Strategy strategy) {
            return group.<Object>map(each -> new Cell(strategy, each)).orElse(strategy);
        }
    }

    private final Initiative initiative;
    private final LocalDate asOf;
    private final Texts texts;
    private final Map<PartnerId, String> names = new HashMap<>();
    private final Map<Object, State> states = new HashMap<>();
    private final Map<Object, Set<String>> workers = new HashMap<>();

    Reach(Initiative initiative, LocalDate asOf, Texts texts) {
        this.initiative = initiative;
        this.asOf = asOf;
        this.texts = texts;
        for (Partner partner : initiative.partners()) {
            names.putIfAbsent(
                    partner.id(), partner.name().isBlank() ? partner.id().value() : partner.name());
        }
        Coverage<?> coverage = coverage(initiative);
        coverage.covered().forEach(each -> states.put(each, State.COVERED));
        coverage.uncovered().forEach(each -> states.put(each, State.EMPTY));
        coverage.untold().forEach(each -> states.put(each, State.UNTOLD));
        initiative.activities().forEach(this::add);
    }

    private Coverage<?> coverage(Initiative of) {
        ActivityNetwork network = ActivityNetwork.of(of, asOf);
        return of.groups().isEmpty() ? network.strategies() : network.cells();
    }

    /** Adds the partners of an activity wherever it is under way for certain by itself. */
    private void add(Activity activity) {
        for (Object covered : coverage(initiative.withActivities(activity)).covered()) {
            Set<String> at = workers.computeIfAbsent(covered, absent -> new LinkedHashSet<>());
            activity.lead().ifPresent(id -> at.add(name(id)));
            activity.partners().forEach(id -> at.add(name(id)));
        }
    }

    private String name(PartnerId id) {
        return names.getOrDefault(id, id.value());
    }

    /** Returns a column for each group; one for everybody if there is none. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        initiative.groups().forEach(group -> columns.add(new Column(group.name(), Optional.of(group))));
        if (columns.isEmpty()) {
            columns.add(new Column(texts.get("coverage.everybody"), Optional.empty()));
        }
        return List.copyOf(columns);
    }

    State state(Strategy strategy, Column column) {
        return states.getOrDefault(column.asked(strategy), State.NOT_ASKED);
    }

    /** Whether any cell is in a state. */
    boolean has(State state) {
        return initiative.strategies().stream()
                .anyMatch(strategy -> columns().stream().anyMatch(column -> state(strategy, column) == state));
    }

    /** Returns who is at work, or why nobody is named. */
    String words(Strategy strategy, Column column) {
        return switch (state(strategy, column)) {
            case COVERED -> {
                Set<String> at = workers.getOrDefault(column.asked(strategy), Set.of());
                yield at.isEmpty() ? texts.get("coverage.nobody") : String.join(", ", at);
            }
            case EMPTY -> texts.get("coverage.empty");
            case UNTOLD -> texts.get("coverage.untold");
            case NOT_ASKED -> texts.get("coverage.not-asked");
        };
    }
}
