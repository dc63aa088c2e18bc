package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of next steps, reports and drafts is what compiles, runs and prints. */
class WhatNextTest {

    private static final LocalDate AS_OF = LocalDate.parse("2015-12-31");

    private final Initiative milwaukee = Cases.of("milwaukee-teen-pregnancy").initiative();
    private final Assessment assessment = RuleSet.standard().assess(milwaukee, AS_OF);

    @TempDir
    private Path folder;

    @Test
    void theReadmeShowsTheLines() {
        assertThat(Readme.blocksOf(WhatNext.class))
                .hasSize(3)
                .allSatisfy(block -> assertThat(Readme.text()).contains(block));
    }

    @Test
    void theNextStepsAreAsShown() {
        assertThat(Printed.by(() -> WhatNext.next(assessment)))
                .isEqualToIgnoringWhitespace(Readme.blockAfter("tells what comes next for the Milwaukee case"));
    }

    @Test
    void theReportsAreWritten() throws IOException {
        WhatNext.reports(assessment, milwaukee, AS_OF, folder);

        assertThat(folder.resolve("readiness.html")).content().startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(folder.resolve("iniciativa.md")).content().contains("## Lo que consta");
        assertThat(folder.resolve("network.svg")).content().startsWith("<svg ");
    }

    @Test
    void theViolationIsAsShown() {
        Initiative draft = Initiative.builder()
                .id(InitiativeId.of("reading-city"))
                .name("Reading City")
                .addPartners(Partner.builder()
                        .id(PartnerId.of("library"))
                        .name("City library")
                        .joinedOn(LocalDate.parse("2206-01-01"))
                        .build())
                .build();

        assertThat(Printed.by(() -> WhatNext.drafts(draft, LocalDate.parse("2026-06-30"))))
                .isEqualToIgnoringWhitespace(Readme.blockAfter("prints lines such as"));
    }
}
