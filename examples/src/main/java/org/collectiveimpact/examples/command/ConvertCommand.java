package org.collectiveimpact.examples.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.collectiveimpact.examples.Named;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.serialization.csv.FigureTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document in the other format, or the observations of an initiative as a table. */
@Command(
        mixinStandardHelpOptions = true,
        header = "Writes YAML as JSON, JSON as YAML, or observations as CSV.",
        description = "What OUT cannot carry is told. Comments in YAML are not carried over.")
final class ConvertCommand implements Callable<Integer> {

    private final PrintStream err;

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "A .yaml, .yml or .json file, or the name of a case that ships.")
    private String in = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description =
                    "The .yaml, .yml, .json or .csv file to write, or write over. CSV holds the observations alone.")
    private Path out = Path.of("");

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "What IN is; the names are those of: schema. Without it, an initiative.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "A .csv file with observations to add to those of the initiative.")
    private Optional<Path> figures = Optional.empty();

    ConvertCommand(PrintStream err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        Class<?> read = type.<Class<?>>map(ConvertCommand::named).orElse(Initiative.class);
        if (read == Initiative.class) {
            write(initiative());
        } else {
            refuseFigures();
            Documents.write(Documents.read(Path.of(in), read), out);
        }
        return Outcome.GOOD;
    }

    private static Class<?> named(String type) {
        return Options.value("--type", () -> DocumentTypes.named(type));
    }

    private Initiative initiative() {
        Initiative initiative = Named.of(in).initiative();
        return figures.map(file -> added(initiative, file)).orElse(initiative);
    }

    private Initiative added(Initiative initiative, Path file) {
        Initiative full = FigureTable.OBSERVATIONS.addTo(initiative, file);
        int rows = FigureTable.OBSERVATIONS.read(file).values().stream()
                .mapToInt(List::size)
                .sum();
        err.println("added " + (observations(full) - observations(initiative)) + " of " + rows
                + " rows, without those that were there (validate tells which repeat or contradict others)");
        return full;
    }

    private static int observations(Initiative initiative) {
        return initiative.indicators().stream()
                .mapToInt(each -> each.observations().size())
                .sum();
    }

    private void write(Initiative initiative) {
        if (isTable()) {
            FigureTable.OBSERVATIONS.write(initiative, out).forEach(loss -> err.println("lost: " + loss));
        } else {
            Documents.write(initiative, out);
        }
    }

    private void refuseFigures() {
        if (figures.isPresent() || isTable()) {
            throw new IllegalArgumentException(
                    "--type: '" + type.orElseThrow() + "' (expected: initiative, which alone has observations)");
        }
    }

    private boolean isTable() {
        return out.toString().endsWith(".csv");
    }
}
