package org.collectiveimpact.examples.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.Days;
import org.collectiveimpact.examples.Named;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.serialization.Documents;

/** The words of the shell that give values of the library: load, rules, today, assess. */
public final class Prompt {

    /** The days of the shipped cases that were loaded, unless a file with the same id was loaded since. */
    private static final Map<InitiativeId, LocalDate> DAYS_OF_CASES = new ConcurrentHashMap<>();

    private Prompt() {}

    /** Reads an initiative from a YAML or JSON file, or else the case of that name that ships. */
    public static Initiative load(String name) {
        return Attempt.at(() -> {
            Named named = Named.of(name);
            InitiativeId id = named.initiative().id();
            DAYS_OF_CASES.remove(id);
            named.shipped().ifPresent(shipped -> DAYS_OF_CASES.put(id, shipped.asOf()));
            return named.initiative();
        });
    }

    /** Reads a rule set from a YAML or JSON file. */
    public static RuleSet rules(String file) {
        return Attempt.at(() -> Documents.readRuleSet(Path.of(file)));
    }

    /** Returns today. Nothing else in the shell looks at the clock. */
    public static LocalDate today() {
        return Days.parse("today");
    }

    /**
     * Returns what the standard rule set comes to, as of the day of the case if the initiative was loaded as one, or else as
     * of the {@linkplain Days#newestIn newest day on record}. The result says which day that is.
     */
    public static Assessment assess(Initiative initiative) {
        LocalDate day = DAYS_OF_CASES.get(initiative.id());
        return assess(initiative, day == null ? Attempt.at(() -> Days.newestIn(initiative)) : day);
    }

    /** Returns what the standard rule set comes to as of a day such as {@code 2015-12-31}, or {@code today}. */
    public static Assessment assess(Initiative initiative, String day) {
        return assess(initiative, Attempt.at(() -> Days.parse(day)));
    }

    /** Returns what the standard rule set comes to as of a day. */
    public static Assessment assess(Initiative initiative, LocalDate day) {
        return RuleSet.standard().assess(initiative, day);
    }
}
