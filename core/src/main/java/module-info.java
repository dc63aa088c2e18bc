/**
 * The model of a collective impact initiative, the rules engine that assesses it, and what follows from its answer.
 *
 * <p>Start at {@link org.collectiveimpact.assessment.RuleSet#standard()}, whose {@code assess} takes an {@link
 * org.collectiveimpact.model.Initiative} and a date. Each package knows only those before it:
 *
 * <ol>
 *   <li>{@link org.collectiveimpact.framework}: the published framework as data, with its sources
 *   <li>{@link org.collectiveimpact.model}: what an initiative is, values only
 *   <li>{@link org.collectiveimpact.measurement}: what its figures say
 *   <li>{@link org.collectiveimpact.network}: how those who work on it hang together
 *   <li>{@link org.collectiveimpact.rules}: criteria, measures and scores
 *   <li>{@link org.collectiveimpact.assessment}: rule sets, and the answer to one
 *   <li>{@link org.collectiveimpact.planning}: what to ask, what to do, what changed, how sure
 *   <li>{@link org.collectiveimpact.reports}: all of it for people
 * </ol>
 */
module org.collectiveimpact.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.collectiveimpact.assessment;
    exports org.collectiveimpact.framework;
    exports org.collectiveimpact.measurement;
    exports org.collectiveimpact.model;
    exports org.collectiveimpact.network;
    exports org.collectiveimpact.planning;
    exports org.collectiveimpact.reports;
    exports org.collectiveimpact.rules;

    opens org.collectiveimpact.assessment;
    opens org.collectiveimpact.framework;
    opens org.collectiveimpact.measurement;
    opens org.collectiveimpact.model;
    opens org.collectiveimpact.network;
    opens org.collectiveimpact.planning;
    opens org.collectiveimpact.rules;
}
