package org.collectiveimpact.examples.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.model.Sector;
import org.jspecify.annotations.Nullable;

/** What people say of it, and where it stands. */
final class Answers {

    private Answers() {}

    record Attestation(
            String criterion,
            Answer answer,
            @Nullable String level,
            Rater rater,
            LocalDate date,
            List<Evidence> evidence,
            @Nullable String reason,
            @Nullable String decidedBy,
            @Nullable LocalDate reviewOn) {}

    record Rater(
            @Nullable String person,
            @Nullable String organisation,
            @Nullable Sector sector,
            RaterKind kind) {}

    record Evidence(
            String title,
            @Nullable String link,
            @Nullable String file,
            @Nullable String locator,
            @Nullable Id reference) {}

    record AcceptedGap(
            String criterion,
            String reason,
            String acceptedBy,
            @Nullable LocalDate reviewOn) {}

    record Reference(
            Id id,
            String title,
            @Nullable String author,
            @Nullable Period published,
            @Nullable String link,
            @Nullable String file,
            @Nullable Boolean local,
            @Nullable String note) {}
}
