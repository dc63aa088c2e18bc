package org.example;

import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.collectiveimpact.validation.InitiativeValidator;

/** Reads a draft and says what contradicts itself in it. */
public final class Main {

    private static final String DRAFT = """
            id: bright-bay
            name: Bright Bay (invented)
            champions:
              - { person: nobody }
            """;

    private Main() {}

    /** Prints it, after the module that it runs in. */
    public static void main(String[] args) {
        Initiative draft = Documents.parse(DRAFT, "draft.yaml");
        System.out.println(Main.class.getModule());
        InitiativeValidator.standard().validate(draft).forEach(System.out::println);
    }
}
