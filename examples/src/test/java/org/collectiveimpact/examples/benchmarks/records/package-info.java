/** An initiative as plain records: what reading and writing it costs without this library. */
@NullMarked
package org.collectiveimpact.examples.benchmarks.records;

import org.jspecify.annotations.NullMarked;
