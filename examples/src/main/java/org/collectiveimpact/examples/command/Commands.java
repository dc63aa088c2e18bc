package org.collectiveimpact.examples.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.serialization.DocumentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and how they say what is wrong: one line for each problem, never a stack trace. */
@Command(
        name = "collective-impact",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        header = "Says how ready a collective impact initiative is, and why.",
        description = {
            "",
            "Without arguments it is a shell; with a script, such as tour.jsh, it runs that in the shell.",
            ""
        },
        synopsisSubcommandLabel = "[SCRIPT.jsh | COMMAND]",
        footer = {
            "",
            "The exit code is 0, or 1 if a gate does not pass for certain or an initiative has errors, or 2 if an argument"
                    + " or a file is wrong."
        })
final class Commands {

    private static final int WIDTH = 100;

    private Commands() {}

    static int run(List<String> args, PrintStream out, PrintStream err) {
        CommandLine commands = new CommandLine(new Commands())
                .addSubcommand("assess", new AssessCommand(out, err))
                .addSubcommand("validate", new ValidateCommand(out, err))
                .addSubcommand("schema", new SchemaCommand(out))
                .addSubcommand("convert", new ConvertCommand(err));
        commands.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(new Versions()));
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler((wrong, line) -> told(err, message(wrong)))
                .setExitCodeExceptionMapper(broken -> Outcome.BROKEN)
                .setExecutionExceptionHandler((wrong, command, parsed) -> {
                    if (wrong instanceof DocumentException || wrong instanceof IllegalArgumentException) {
                        return told(err, String.valueOf(wrong.getMessage()));
                    }
                    throw wrong;
                });
        return commands.execute(args.toArray(String[]::new));
    }

    private static int told(PrintStream err, String message) {
        message.lines().forEach(err::println);
        return Outcome.BAD_INPUT;
    }

    private static String message(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        List<String> arguments =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.of();
        if (!command.getSubcommands().isEmpty()
                && !arguments.isEmpty()
                && !arguments.get(0).startsWith("-")) {
            return unknown(
                    arguments.get(0), List.copyOf(command.getSubcommands().keySet()));
        }
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return wrong.getMessage()
                + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?")
                + " (see: " + command.getCommandSpec().qualifiedName() + " --help)";
    }

    private static String unknown(String word, List<String> known) {
        return "command: '" + word + "' (expected: " + String.join(", ", known) + " or a .jsh file"
                + Choice.nearest(word, known)
                        .map(nearest -> ", did you mean '" + nearest + "'?")
                        .orElse("")
                + ")";
    }
}
