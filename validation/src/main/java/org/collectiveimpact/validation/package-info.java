/**
 * What a host should not let in: constraints on initiatives that come from outside.
 *
 * <p>Start at {@link org.collectiveimpact.validation.InitiativeValidator}. A draft with any number of faults can be
 * built; the validator finds them all at once, each with its place. An error contradicts itself or cannot be; a warning
 * can be, and is more likely a mistake. Whether an initiative is any good is for the rules.
 *
 * <p>What concerns one attribute is checked by Hibernate Validator, what concerns several values by a {@code Rule} in
 * plain Java. The model carries no annotation for either. Text that people wrote is data: it is shown, shortened, and
 * never interpreted. Every number here that no source gives, such as the length of a text, is an engine default.
 *
 * <table>
 *   <caption>Codes. Those marked under "drafts" are reported while people still write, too.</caption>
 *   <thead>
 *   <tr><th scope="col">code</th><th scope="col">severity</th><th scope="col">drafts</th><th scope="col">when</th></tr>
 *   </thead>
 *   <tbody>
 *   <tr><td>above-full-time</td><td>warning</td><td></td><td>a post of the backbone is more than one full-time
 *     post</td></tr>
 *   <tr><td>blank-text</td><td>error</td><td></td><td>a text is there and holds no letter, digit or sign</td></tr>
 *   <tr><td>broken-text</td><td>error</td><td>yes</td><td>a text holds half of a character of
 *     Unicode, or U+0000, which not every file can hold</td></tr>
 *   <tr><td>dates-out-of-order</td><td>error</td><td>yes</td><td>an end before its start, an answer before its
 *     question, a report before its time, a target set after its day</td></tr>
 *   <tr><td>different-unit</td><td>warning</td><td></td><td>a figure is in another unit than its indicator, or than
 *     the first figure of an indicator without one</td></tr>
 *   <tr><td>duplicate</td><td>warning</td><td></td><td>two answers of one rater on one day, members, champions,
 *     endorsements, owners of a function, words of a glossary, relationships, targets, forecasts, benchmarks or
 *     accepted gaps about the same</td></tr>
 *   <tr><td>duplicate-id</td><td>error</td><td>yes</td><td>two elements of a kind have one id</td></tr>
 *   <tr><td>duplicate-observation</td><td>warning</td><td></td><td>two figures of an indicator are about the same and
 *     equally firm</td></tr>
 *   <tr><td>impossible-date</td><td>error</td><td></td><td>a year before 1000 or after 9999</td></tr>
 *   <tr><td>in-the-future</td><td>error</td><td>yes</td><td>what has happened is dated after the day of {@link
 *     InitiativeValidator#asOf}</td></tr>
 *   <tr><td>level-not-asked</td><td>error</td><td>yes</td><td>an answer has a level and is not {@code LEVEL}</td></tr>
 *   <tr><td>long-name</td><td>warning</td><td></td><td>a name, title, unit, word or version has more than 300
 *     characters</td></tr>
 *   <tr><td>missing</td><td>error</td><td></td><td>an answer {@code LEVEL} has no level, or {@code NOT_APPLICABLE} no
 *     reason or nobody who decided</td></tr>
 *   <tr><td>missing</td><td>warning</td><td></td><td>a function of the backbone has no owner, or a work group no
 *     strategy</td></tr>
 *   <tr><td>negative</td><td>error</td><td>yes</td><td>a number of people, seats or posts is below 0</td></tr>
 *   <tr><td>not-a-percentage</td><td>error</td><td>yes</td><td>a value in {@code %} is not from 0 to 100</td></tr>
 *   <tr><td>not-a-percentage</td><td>warning</td><td></td><td>the same in {@code percent} or {@code % of} something,
 *     in which changes are written too</td></tr>
 *   <tr><td>not-a-web-address</td><td>error</td><td></td><td>a link has no {@code http} or {@code https}, no host or a
 *     blank in it</td></tr>
 *   <tr><td>not-an-email</td><td>error</td><td></td><td>an e-mail address cannot be written to</td></tr>
 *   <tr><td>not-its-share</td><td>warning</td><td></td><td>a percentage is more than 1, or one of its last digit, from
 *     what its counts come to</td></tr>
 *   <tr><td>not-positive</td><td>error</td><td>yes</td><td>a denominator or a rank is 0 or below</td></tr>
 *   <tr><td>not-relative</td><td>error</td><td></td><td>a file is named from the root, a drive or the web</td></tr>
 *   <tr><td>off-scale</td><td>error</td><td></td><td>an answer is none that its criterion knows</td></tr>
 *   <tr><td>off-scale</td><td>warning</td><td></td><td>the same, with no rule set given to be held against</td></tr>
 *   <tr><td>out-of-range</td><td>error</td><td>yes</td><td>a phase is not from 1 to 5, or a rating of a relationship
 *     not from 1 to 4</td></tr>
 *   <tr><td>part-above-whole</td><td>error</td><td>yes</td><td>more seats are filled than there are, or the numerator
 *     of a share in {@code %} is above its denominator</td></tr>
 *   <tr><td>part-above-whole</td><td>warning</td><td></td><td>a count of a group is above that of the whole
 *     population, or a share is in {@code percent}</td></tr>
 *   <tr><td>repeated</td><td>warning</td><td></td><td>a list holds one thing twice</td></tr>
 *   <tr><td>rule-set</td><td>error</td><td>yes</td><td>whatever a custom rule set says is wrong with it</td></tr>
 *   <tr><td>small-count</td><td>warning</td><td></td><td>a published figure rests on fewer than 10</td></tr>
 *   <tr><td>target-before-baseline</td><td>error</td><td>yes</td><td>a target is over before its baseline
 *     begins</td></tr>
 *   <tr><td>target-before-baseline</td><td>warning</td><td></td><td>a target ends no later than its baseline</td></tr>
 *   <tr><td>target-not-better</td><td>warning</td><td></td><td>a target is at its baseline or on the wrong side of
 *     it</td></tr>
 *   <tr><td>to-itself</td><td>error</td><td>yes</td><td>something reinforces or follows from itself, or a partner is
 *     related to itself</td></tr>
 *   <tr><td>too-long</td><td>error</td><td>yes</td><td>a text has more than 20,000 characters</td></tr>
 *   <tr><td>too-many-digits</td><td>error</td><td>yes</td><td>a number has more than 30 digits before or after the
 *     point</td></tr>
 *   <tr><td>unfilled</td><td>error</td><td></td><td>a rule set's wording holds a name in braces that stands for
 *     none of its numbers</td></tr>
 *   <tr><td>unknown-criterion</td><td>error</td><td></td><td>an answer or accepted gap is about no criterion of the
 *     rule set</td></tr>
 *   <tr><td>unknown-criterion</td><td>warning</td><td></td><td>the same, with no rule set given to be held
 *     against</td></tr>
 *   <tr><td>unknown-currency</td><td>warning</td><td></td><td>a currency is none that the Java run-time knows</td></tr>
 *   <tr><td>unknown-reference</td><td>error</td><td></td><td>no element has the id; in parts by themselves references
 *     are not looked up</td></tr>
 *   <tr><td>unlikely-date</td><td>warning</td><td></td><td>a year before 1900 or after 2100</td></tr>
 *   </tbody>
 * </table>
 */
@NullMarked
package org.collectiveimpact.validation;

import org.jspecify.annotations.NullMarked;
