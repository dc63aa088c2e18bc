package org.collectiveimpact.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.Checks;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.Page;
import org.collectiveimpact.reports.TextPage;
import org.collectiveimpact.validation.Violation;

/** The words of the shell that print: help, cases, show, validate, say. */
public final class Screen {

    private static final int WIDTH = 100;

    private Screen() {}

    /** Prints what can be said. */
    public static void help() {
        print(resource("help.txt"));
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
        print(page.toString());
    }

    /** Prints a heading. */
    public static void say(String words) {
        print("\n" + words + "\n" + "-".repeat(words.length()) + "\n");
    }

    /** Prints how many of what is on record. */
    public static void show(Initiative initiative) {
        Page page = page();
        new Overview(page).write(initiative);
        print(page.toString());
    }

    /** Prints scores and gates. */
    public static void show(Assessment assessment) {
        Page page = page();
        new Overview(page).write(assessment);
        print(page.toString());
    }

    /** Prints what contradicts itself or cannot be in an initiative, and what is more likely a mistake. */
    public static void validate(Initiative initiative) {
        List<Violation> violations = Checks.in(Locale.ENGLISH).validate(initiative);
        violations.forEach(violation -> print(violation + "\n"));
        if (violations.isEmpty()) {
            print("nothing contradicts itself\n");
        }
    }

    static void print(String text) {
        System.out.print(text);
        System.out.flush();
    }

    private static Page page() {
        return new TextPage(WIDTH, Locale.ENGLISH);
    }

    static String resource(String name) {
        try (InputStream in = Screen.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": missing (expected: a resource beside this class)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
