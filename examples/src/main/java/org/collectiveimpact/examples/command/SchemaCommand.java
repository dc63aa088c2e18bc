package org.collectiveimpact.examples.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collectiveimpact.serialization.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a type of documents, or the names of all. */
@Command(
        mixinStandardHelpOptions = true,
        header = "Prints the JSON Schema of a type of documents.",
        description = "For editors, which then complete and check what is typed.")
final class SchemaCommand implements Callable<Integer> {

    private final PrintStream out;

    @Parameters(
            paramLabel = "TYPE",
            arity = "0..1",
            description = "Such as initiative. Without it, the names of all types are printed.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, or write over. Without it, the standard output.")
    private Optional<Path> file = Optional.empty();

    SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        String names = String.join("\n", DocumentTypes.names()) + "\n";
        Texts.write(type.map(DocumentTypes::named).map(Schemas::of).orElse(names), file, out);
        return Outcome.GOOD;
    }
}
