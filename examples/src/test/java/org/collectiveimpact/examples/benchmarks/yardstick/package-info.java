/**
 * The answers of the standard rule set worked out by hand: plain loops and maps over an initiative, with every limit a
 * constant in the code.
 *
 * <p>It is what the engine is measured by, and an oracle beside it: it shares nothing with the engine but the values of
 * the model and the rows of the criteria tables.
 */
@NullMarked
package org.collectiveimpact.examples.benchmarks.yardstick;

import org.jspecify.annotations.NullMarked;
