package org.countersign.server.pages;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one place where an exception of a controller becomes a page. */
@ControllerAdvice
class ErrorAdvice {

    private final Trouble trouble;

    ErrorAdvice(Trouble trouble) {
        this.trouble = trouble;
    }

    /** Security decides itself what follows: signing in, or the page that says no. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leave(RuntimeException refusal) {
        throw refusal;
    }

    /** An address with something that is no id leads nowhere; a field that is none is a bad request. Neither is our failure. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<JteModel> misread(MethodArgumentTypeMismatchException misread, HttpServletRequest request) {
        boolean isAddress = misread.getParameter().hasParameterAnnotation(PathVariable.class);
        return trouble.page(request, isAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<JteModel> show(Exception cause, HttpServletRequest request) {
        return cause instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()
                ? trouble.page(request, known.getStatusCode())
                : trouble.page(request, HttpStatus.INTERNAL_SERVER_ERROR, cause);
    }
}
