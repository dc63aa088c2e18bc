package org.collectiveimpact.serialization;

import java.util.List;
import org.collectiveimpact.assessment.RuleSet;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper every value of this library; a type of the library that is none is refused.
 *
 * <p>The form is that of {@link Documents}, whatever naming, inclusion or other settings the mapper has. A value that
 * cannot be read makes the mapper throw a {@code DatabindException} whose message lists everything that is wrong with
 * it. Mappers that look for modules find this one by themselves.
 */
public final class CollectiveImpactModule extends JacksonModule {

    private final List<RuleSet> known;

    /** Returns the module; one serves any number of mappers. It reads assessments by the standard rule set. */
    public CollectiveImpactModule() {
        this(new RuleSet[0]);
    }

    /**
     * Returns the module that also reads assessments by rule sets of one's own.
     *
     * @param known the rule sets by which assessments may be, beside the standard one
     */
    public CollectiveImpactModule(RuleSet... known) {
        this.known = List.of(known);
    }

    @Override
    public String getModuleName() {
        return "collective-impact";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new FormSerializers());
        context.addDeserializers(new FormDeserializers(known));
    }
}
