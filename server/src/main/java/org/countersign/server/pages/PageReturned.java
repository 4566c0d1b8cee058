package org.countersign.server.pages;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller method return a page as it is, without saying each time that it is the body of the answer. */
final class PageReturned implements HandlerMethodReturnValueHandler {

    private final JteConverter converter;

    PageReturned(JteConverter converter) {
        this.converter = converter;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return JteModel.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (!(page instanceof JteModel model) || response == null) {
            throw new IllegalStateException(type.getExecutable() + " returned no page");
        }
        container.setRequestHandled(true);
        try (ServletServerHttpResponse output = new ServletServerHttpResponse(response)) {
            converter.write(model, JteConverter.HTML, output);
        }
    }
}
