package org.collectiveimpact.examples;

import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Where the standard error goes. */
final class Screens {

    private Screens() {}

    /** Whether the standard error is a terminal for certain, and no file, pipe or log. */
    static boolean isTerminal() {
        return new ExecTerminalProvider().isSystemStream(SystemStream.Error);
    }
}
