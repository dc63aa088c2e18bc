package org.collectiveimpact.examples.springboot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentLimits;
import org.collectiveimpact.serialization.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads an initiative as a document, so that all that is wrong with it is known by line, column and pointer. */
@Component
class InitiativeReader extends AbstractHttpMessageConverter<Initiative> {

    private static final DocumentLimits LIMITS = DocumentLimits.STANDARD.withBytes(1 << 20);

    InitiativeReader() {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_YAML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Initiative.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Initiative readInternal(Class<? extends Initiative> type, HttpInputMessage message) throws IOException {
        byte[] body = message.getBody().readNBytes(LIMITS.bytes() + 1);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        boolean isYaml =
                MediaType.APPLICATION_YAML.isCompatibleWith(message.getHeaders().getContentType());
        return Documents.parse(text, isYaml ? "body.yaml" : "body.json", Initiative.class, LIMITS);
    }

    @Override
    protected void writeInternal(Initiative initiative, HttpOutputMessage message) {
        throw new UnsupportedOperationException("initiative: written by Jackson (expected: only read here)");
    }
}
