package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.framework.Definition;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementId;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Budget;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.Target;

/** A small initiative with something of every kind in it, and the documents it is written as. */
final class Samples {

    private Samples() {}

    static Initiative initiative() {
        PartnerId united = PartnerId.of("united-way");
        return Initiative.builder()
                .id(InitiativeId.of("reading-city"))
                .name("Reading City")
                .description("Every child reads\nby grade 3: no exception.")
                .startedOn(DateRange.parse("2011"))
                .phase(4)
                .definition(Definition.YEAR_2011)
                .addReferences(Reference.builder()
                        .id(ReferenceId.of("report"))
                        .title("2013")
                        .published(DateRange.parse("2013-06"))
                        .local(true)
                        .build())
                .addPartners(Partner.builder()
                        .id(united)
                        .name("United Way")
                        .addSectors(Sector.NONPROFIT, Sector.HEALTH_CARE)
                        .joinedOn(LocalDate.of(2011, 3, 1))
                        .build())
                .addIndicators(indicator())
                .addAgreements(Agreement.builder()
                        .id(AgreementId.of("charter"))
                        .name("Charter")
                        .addParties(united)
                        .build())
                .backbone(Backbone.builder()
                        .addFunctions(FunctionOwner.builder()
                                .function(BackboneFunction.BUILD_PUBLIC_WILL)
                                .partner(united)
                                .build())
                        .addBudgets(Budget.builder()
                                .period(DateRange.parse("2011/2013"))
                                .amount(Money.of("USD", new BigDecimal("674000.50")))
                                .build())
                        .build())
                .addAttestations(Attestation.builder()
                        .criterion("cc-trust")
                        .answer(Answer.NO)
                        .rater(Rater.builder()
                                .person("Staff")
                                .kind(RaterKind.SELF)
                                .build())
                        .date(LocalDate.of(2012, 6, 1))
                        .build())
                .addComplete(Section.INDICATORS, Section.PARTNERS)
                .build();
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id(IndicatorId.of("reading"))
                .name("Children who read at grade level")
                .unit("%")
                .direction(Direction.INCREASE)
                .baseline(Observation.of("2011", 52.0))
                .addTargets(Target.of("2015-06-30", 80))
                .addObservations(
                        Observation.builder()
                                .period(DateRange.parse("2012-03"))
                                .value(new BigDecimal("54.50"))
                                .build(),
                        Observation.builder()
                                .period(DateRange.parse("2012-06-15"))
                                .value(new BigDecimal("0.0000001"))
                                .addSources(ReferenceId.of("report"))
                                .build())
                .build();
    }

    /** Returns a golden document, written by hand and never by the library. */
    static String golden(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
