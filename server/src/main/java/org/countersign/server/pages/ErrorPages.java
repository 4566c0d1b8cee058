package org.countersign.server.pages;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container or a filter refused before any controller saw it. */
@Controller
class ErrorPages implements ErrorController {

    private final Trouble trouble;

    ErrorPages(Trouble trouble) {
        this.trouble = trouble;
    }

    @RequestMapping("/error")
    ResponseEntity<JteModel> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        HttpStatusCode code = status instanceof Integer given ? HttpStatusCode.valueOf(given) : HttpStatus.NOT_FOUND;
        return cause instanceof Throwable known && code.is5xxServerError()
                ? trouble.page(request, code, known)
                : trouble.page(request, code);
    }
}
