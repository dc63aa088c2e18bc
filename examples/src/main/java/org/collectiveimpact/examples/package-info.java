/** Runnable examples, and the real cases they run on. */
@NullMarked
package org.collectiveimpact.examples;

import org.jspecify.annotations.NullMarked;
