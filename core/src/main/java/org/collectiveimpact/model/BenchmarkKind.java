package org.collectiveimpact.model;

/** What a benchmark is. */
public enum BenchmarkKind {
    /** The value of another place or group. */
    COMPARISON,

    /** What would have been without the initiative, in somebody's judgement. */
    COUNTERFACTUAL
}
