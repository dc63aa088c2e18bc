package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;

/** Laws of documents, whatever the values in them. */
@SameCases
class DocumentProperties {

    /** A value and the type it is read as. */
    record Sample(Class<?> type, Object value) {}

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsTheSameValueAndIsWrittenTheSame(
            @ForAll("samples") Sample sample, @ForAll("names") String name) {
        String text = Documents.text(sample.value(), name);

        Object read = Documents.parse(text, name, sample.type());

        assertThat(read).isEqualTo(sample.value());
        assertThat(Documents.text(read, name)).isEqualTo(text);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void anAssessmentReadsAsItWasWritten(@ForAll("initiatives") Initiative initiative, @ForAll("names") String name) {
        Assessment assessment = RuleSet.standard().assess(initiative, LocalDate.of(2026, 6, 30));
        String text = Documents.text(assessment, name);

        Assessment read = Documents.parseAssessment(text, name);

        assertThat(read).isEqualTo(assessment);
        assertThat(Documents.text(read, name)).isEqualTo(text);
    }

    @Provide
    Arbitrary<Initiative> initiatives() {
        return ValueArbitraries.of(Initiative.class).map(Initiative.class::cast);
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(ValueArbitraries.types())
                .flatMap(type -> ValueArbitraries.of(type).map(value -> new Sample(type, value)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("sample.json", "sample.yaml");
    }
}
