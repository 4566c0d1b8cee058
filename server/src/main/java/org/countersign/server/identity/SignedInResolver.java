package org.countersign.server.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the signed-in person to a controller method that asks for them. */
final class SignedInResolver implements HandlerMethodArgumentResolver {

    /** Who asks in this request. */
    static Optional<SignedIn> person() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof KnownPerson known
                ? Optional.of(known.getPrincipal())
                : Optional.empty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return person().orElseThrow(() -> new InsufficientAuthenticationException("nobody is signed in"));
    }
}
