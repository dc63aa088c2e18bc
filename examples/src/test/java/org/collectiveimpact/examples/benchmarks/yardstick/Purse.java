package org.collectiveimpact.examples.benchmarks.yardstick;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Money that may be spent from a first to a last day. */
record Purse(LocalDate start, LocalDate end, BigDecimal amount) {}
