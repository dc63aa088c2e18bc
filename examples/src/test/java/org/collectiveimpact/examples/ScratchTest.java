package org.collectiveimpact.examples;

import org.collectiveimpact.validation.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void run() {
        for (Case each : Cases.all()) {
            System.out.println("== " + each.id() + " as of " + each.asOf());
            InitiativeValidator.standard()
                    .asOf(each.asOf())
                    .validate(each.initiative())
                    .forEach(System.out::println);
        }
    }
}
