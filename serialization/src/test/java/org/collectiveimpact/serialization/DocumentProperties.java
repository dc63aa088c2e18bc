package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of documents, whatever the values in them. */
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
