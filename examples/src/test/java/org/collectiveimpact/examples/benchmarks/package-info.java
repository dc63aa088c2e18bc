/** How long an assessment takes, beside the same answers worked out by hand. */
@NullMarked
package org.collectiveimpact.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
