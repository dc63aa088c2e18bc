package org.collectiveimpact.examples.shell;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.collectiveimpact.assessment.RuleSetException;
import org.collectiveimpact.serialization.DocumentException;

/** Runs lines of Java one statement, declaration or expression at a time, until something is wrong. */
final class Snippets {

    private static final Set<SubKind> SHOWN =
            Set.of(SubKind.TEMP_VAR_EXPRESSION_SUBKIND, SubKind.VAR_VALUE_SUBKIND, SubKind.OTHER_EXPRESSION_SUBKIND);

    /** The names of exceptions whose messages say by themselves what is wrong. */
    private static final Set<String> CLEAR = Stream.of(
                    Refused.class, DocumentException.class, IllegalArgumentException.class, RuleSetException.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final JShell shell;
    private final PrintStream out;

    Snippets(JShell shell, PrintStream out) {
        this.shell = shell;
        this.out = out;
    }

    /** Runs lines; returns what was wrong, one problem a line, or nothing if nothing was. */
    Optional<String> run(List<String> lines, String name) {
        String pending = "";
        int first = 1;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            first = pending.isEmpty() ? number : first;
            if (pending.isEmpty() && isCommand(line)) {
                return Optional.of(name + ":" + number + ": '" + line
                        + "' (expected: Java; commands of JShell are for the prompt)");
            }
            pending += line + "\n";
            if (number < lines.size() && isUnfinished(pending)) {
                continue;
            }
            Optional<String> wrong = evaluate(pending, name + ":" + first);
            if (wrong.isPresent()) {
                return wrong;
            }
            pending = "";
        }
        return Optional.empty();
    }

    private static boolean isCommand(String line) {
        return line.matches("\\s*/[^/*].*");
    }

    private boolean isUnfinished(String text) {
        return switch (shell.sourceCodeAnalysis().analyzeCompletion(text).completeness()) {
            case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> true;
            case COMPLETE, COMPLETE_WITH_SEMI, EMPTY, UNKNOWN -> false;
        };
    }

    private Optional<String> evaluate(String text, String place) {
        String rest = text;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = next.source() == null || next.source().isEmpty() ? rest : next.source();
            for (SnippetEvent event : shell.eval(source)) {
                Optional<String> wrong = wrong(event);
                if (wrong.isPresent()) {
                    return wrong.map(words -> place + ": " + words);
                }
                show(event);
            }
            rest = next.remaining() == null ? "" : next.remaining();
        }
        return Optional.empty();
    }

    private Optional<String> wrong(SnippetEvent event) {
        if (event.exception() != null) {
            return Optional.of(words(event.exception()));
        }
        return event.status() == Status.REJECTED ? Optional.of(diagnostics(event.snippet())) : Optional.empty();
    }

    private static String words(JShellException thrown) {
        String message = String.valueOf(thrown.getMessage());
        return thrown instanceof EvalException exception && !CLEAR.contains(exception.getExceptionClassName())
                ? exception.getExceptionClassName() + ": " + message
                : message;
    }

    private String diagnostics(Snippet snippet) {
        return shell.diagnostics(snippet)
                .filter(Diag::isError)
                .map(problem -> problem.getMessage(Locale.ROOT)
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private void show(SnippetEvent event) {
        if (SHOWN.contains(event.snippet().subKind())
                && event.value() != null
                && !event.value().isEmpty()) {
            out.print(Wrapped.text(event.value()));
        }
    }
}
