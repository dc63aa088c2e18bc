/**
 * Initiatives as JSON and YAML files, or many of them one a line, and every value of the library in anybody's Jackson
 * mapper.
 *
 * <pre>{@code
 * Initiative initiative = Documents.read(Path.of("milwaukee.yaml"));
 * Documents.write(initiative.withPhase(4), Path.of("milwaukee.json"));
 * RuleSet rules = Documents.readRuleSet(Path.of("our-rules.yaml"));
 * JsonLines.of(Initiative.class).map(each -> rules.assess(each, asOf).summary()).convert(in, out, System.err::println);
 * String schema = Schemas.of(Initiative.class);
 * JsonMapper mapper = JsonMapper.builder().addModule(new CollectiveImpactModule()).build();
 * }</pre>
 *
 * <p>The form of a document follows from the types, and nothing is said type by type: a value is an object with its
 * attributes in the order of the source, what is absent or empty is left out, an enum is a word in lower case, an id, a
 * date range or an amount of money is its text. So an attribute added to the model is at once read and written. An
 * assessment names its rule set and its criteria, a rule set in full the sources, dimensions and measures that the library
 * knows. The form does not depend on the settings of the mapper that hosts it.
 *
 * <p>Reading is strict: an unknown field, a null or a number in quotes is an error, nothing is guessed and nothing is
 * dropped. All errors of a document are {@linkplain org.collectiveimpact.serialization.DocumentException reported at
 * once}, each with its line, column and JSON pointer.
 */
@NullMarked
@RecordStyle
package org.collectiveimpact.serialization;

import org.jspecify.annotations.NullMarked;
