package org.collectiveimpact.serialization.csv;

import java.time.LocalDate;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Scale;
import org.collectiveimpact.serialization.Documents;

/**
 * The code for an answer to one criterion; it is only read.
 *
 * @param criterion the criterion, on whose scale the answer has to be
 * @param codes what codes mean
 */
record CodeForm(Criterion criterion, AnswerCodes codes) implements CellForm<Coded> {

    private static final Rater ANYBODY = Rater.builder().kind(RaterKind.SELF).build();

    @Override
    public Coded read(String text, CsvFormat format) {
        Coded coded = codes.meaning(text)
                .orElseThrow(() -> new IllegalArgumentException("code: (expected: " + codes.expected() + ")"));
        boolean needsLevel = coded.answer() != Answer.UNKNOWN && coded.answer() != Answer.NOT_APPLICABLE;
        if (needsLevel && criterion.scale().level(sample(coded)).isEmpty()) {
            throw new IllegalArgumentException("code: (expected: a code for a level of " + criterion.id() + ", "
                    + Choice.among(criterion.scale().levels().stream()
                            .map(Scale.Level::id)
                            .toList())
                    + ", and not for '" + coded.level().orElse(Documents.word(coded.answer())) + "')");
        }
        return coded;
    }

    private Attestation sample(Coded coded) {
        return coded.answerTo(criterion.id())
                .rater(ANYBODY)
                .date(LocalDate.EPOCH)
                .build();
    }

    @Override
    public String write(Coded value, CsvFormat format) {
        return Documents.word(value.answer());
    }
}
