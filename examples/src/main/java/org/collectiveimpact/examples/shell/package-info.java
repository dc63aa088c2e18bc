/**
 * The shell: JShell with everything imported, and a few words for what is said most often.
 *
 * <p>Start at {@link org.collectiveimpact.examples.shell.Prompt}, which holds the words. {@link
 * org.collectiveimpact.examples.shell.Shell} opens a prompt; {@link org.collectiveimpact.examples.shell.Script} runs a file
 * and stops at the first thing that is wrong.
 */
@NullMarked
package org.collectiveimpact.examples.shell;

import org.jspecify.annotations.NullMarked;
