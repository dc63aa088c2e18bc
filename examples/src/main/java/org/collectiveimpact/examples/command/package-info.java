/**
 * The command line of the jar.
 *
 * <p>{@link org.collectiveimpact.examples.command.CollectiveImpact} begins: without arguments, or with a script, it is the
 * {@linkplain org.collectiveimpact.examples.shell shell}. Results go to the standard output, everything else to the
 * standard error. The exit code is 0, or 1 if what was asked for does not hold, or 2 for bad input.
 */
@NullMarked
package org.collectiveimpact.examples.command;

import org.jspecify.annotations.NullMarked;
