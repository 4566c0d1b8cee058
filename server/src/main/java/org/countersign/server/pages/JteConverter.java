package org.countersign.server.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a page. The whole page is made before its first byte leaves, so that a failing template never leaves half of one. */
final class JteConverter extends AbstractHttpMessageConverter<JteModel> {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    JteConverter() {
        super(HTML, MediaType.TEXT_HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a page is written, never read", input);
    }

    @Override
    protected void writeInternal(JteModel page, HttpOutputMessage output) throws IOException {
        Utf8ByteOutput buffer = new Utf8ByteOutput();
        page.render(buffer);
        output.getHeaders().setContentLength(buffer.getContentLength());
        buffer.writeTo(output.getBody());
    }
}
