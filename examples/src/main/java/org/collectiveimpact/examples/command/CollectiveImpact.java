package org.collectiveimpact.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.examples.shell.Script;
import org.collectiveimpact.examples.shell.Shell;

/** Where the jar begins: a shell without arguments, a script of the shell, or a command. */
public final class CollectiveImpact {

    private CollectiveImpact() {}

    /** Runs what the arguments say, and ends with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(args), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (!args.isEmpty() && !args.get(0).endsWith(".jsh")) {
            return Commands.run(args, out, err);
        }
        if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
            err.println("java: " + Runtime.version() + " without jdk.jshell (expected: a JDK)");
            return Outcome.BAD_INPUT;
        }
        return args.isEmpty() ? Shell.open(err) : Script.run(Path.of(args.get(0)), out, err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
