package org.collectiveimpact.examples.shell;

import java.util.List;
import java.util.Locale;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.Checks;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Comparison;
import org.collectiveimpact.planning.Plan;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.reports.Page;
import org.collectiveimpact.reports.TextPage;
import org.collectiveimpact.validation.Violation;

/** The words of the shell that print: help, cases, show, explain, ask, plan, compare, validate, say. */
public final class Screen {

    private Screen() {}

    /** Prints what can be said. */
    public static void help() {
        print(Resource.text("help.txt"));
    }

    /** Prints the cases that ship, with their days. */
    public static void cases() {
        Page page = page();
        page.table(
                List.of("case", "as of", "name"),
                Cases.all().stream()
                        .map(each -> List.of(
                                each.id(),
                                each.asOf().toString(),
                                each.initiative().name()))
                        .toList());
        print(page);
    }

    /** Prints a heading. */
    public static void say(String words) {
        print("\n" + words + "\n" + "-".repeat(words.length()));
    }

    /** Prints how many of what is on record. */
    public static void show(Initiative initiative) {
        Page page = page();
        new Overview(page).write(initiative);
        print(page);
    }

    /** Prints scores and gates. */
    public static void show(Assessment assessment) {
        Page page = page();
        new Overview(page).write(assessment);
        print(page);
    }

    /** Prints why the overall score is what it is. */
    public static void explain(Assessment assessment) {
        print(assessment.explain());
    }

    /** Prints why a criterion, such as {@code sm-baseline}, came to what it did. */
    public static void explain(Assessment assessment, String criterion) {
        print(Attempt.at(() -> assessment.explain(criterion)));
    }

    /** Prints what to ask next, what can settle the next gate first. */
    public static void ask(Assessment assessment) {
        print(Questions.of(assessment));
    }

    /** Prints the least work to the first gate that does not pass for certain. */
    public static void plan(Assessment assessment) {
        print(Plan.toNext(assessment).map(Plan::toString).orElse("All gates pass for certain."));
    }

    /** Prints the least work to the gate of a phase, and to those before it. */
    public static void plan(Assessment assessment, int phase) {
        print(Attempt.at(() -> Plan.to(phase, assessment)));
    }

    /** Prints what changed between two assessments of one initiative. */
    public static void compare(Assessment before, Assessment after) {
        print(Attempt.at(() -> Comparison.of(before, after)));
    }

    /** Prints what contradicts itself or cannot be in an initiative, and what is more likely a mistake. */
    public static void validate(Initiative initiative) {
        List<Violation> violations = Checks.in(Locale.ENGLISH).validate(initiative);
        violations.forEach(Screen::print);
        if (violations.isEmpty()) {
            print("nothing contradicts itself");
        }
    }

    static void print(Object value) {
        System.out.print(Wrapped.text(value.toString()));
        System.out.flush();
    }

    private static Page page() {
        return new TextPage(Wrapped.WIDTH, Locale.ENGLISH);
    }
}
