package org.collectiveimpact.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.examples.Case;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.benchmarks.GeneratedInitiative.Size;
import org.collectiveimpact.examples.benchmarks.records.RecordMapper;
import org.collectiveimpact.examples.benchmarks.records.RecordedInitiative;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records hold what the library's values hold, so that what it takes to read and write both can be compared. */
class RecordedInitiativeTest {

    static List<Initiative> initiatives() {
        return Stream.concat(
                        Stream.of(Size.values()).map(GeneratedInitiative::of),
                        Cases.all().stream().map(Case::initiative))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("initiatives")
    void theRecordsReadWhatTheLibraryWritesAndWriteTheSame(Initiative initiative) {
        String document = Documents.text(initiative, "initiative.json");

        RecordedInitiative recorded = RecordMapper.READER.readValue(document);

        assertThat(RecordMapper.PRETTY_WRITER.writeValueAsString(recorded)).isEqualToIgnoringNewLines(document);
    }

    @ParameterizedTest
    @MethodSource("initiatives")
    void theLibraryReadsWhatTheRecordsWrite(Initiative initiative) {
        RecordedInitiative recorded = RecordMapper.READER.readValue(Documents.text(initiative, "initiative.json"));

        String document = RecordMapper.WRITER.writeValueAsString(recorded);

        assertThat(Documents.parse(document, "records.json")).isEqualTo(initiative);
    }
}
