package org.collectiveimpact.serialization;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson 3 mapper every value of this library.
 *
 * <p>The form is that of {@link Documents}, whatever naming, inclusion or other settings the mapper has. A value that
 * cannot be read makes the mapper throw a {@code DatabindException} whose message lists everything that is wrong with
 * it. Mappers that look for modules find this one by themselves.
 */
public final class CollectiveImpactModule extends JacksonModule {

    /** Returns the module; one serves any number of mappers. */
    public CollectiveImpactModule() {}

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
        context.addDeserializers(new FormDeserializers());
    }
}
