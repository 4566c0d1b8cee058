package org.countersign.server.pages;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Set;
import org.countersign.server.templates.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the page that stands for one that cannot be shown. It says what to do, never what went wrong inside. */
@Component
class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 422, 429);
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 8;

    private final Frames frames;
    private final Templates templates;
    private final SecureRandom random = new SecureRandom();

    Trouble(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    /** A page for a request that is refused with a status; a failure of this side is logged without cause. */
    ResponseEntity<JteModel> page(HttpServletRequest request, HttpStatusCode status) {
        if (!status.is5xxServerError()) {
            return page(request, status, "");
        }
        String reference = reference();
        LOG.error("reference {}: answered {}", reference, status.value());
        return page(request, status, reference);
    }

    /** A page for a request that failed on this side. The cause goes to the log under the reference that the page shows. */
    ResponseEntity<JteModel> page(HttpServletRequest request, HttpStatusCode status, Throwable cause) {
        String reference = reference();
        LOG.error("reference {}: {} failed", reference, request.getMethod(), cause);
        return page(request, status, reference);
    }

    private ResponseEntity<JteModel> page(HttpServletRequest request, HttpStatusCode status, String reference) {
        Frame frame = frames.inTrouble(request);
        String key = "pages.error." + worded(status.value());
        JteModel page = templates.layoutError(
                frame, status.value(), frame.text().of(key), frame.text().of(key + ".do"), reference);
        return ResponseEntity.status(status).contentType(JteConverter.HTML).body(page);
    }

    private static int worded(int status) {
        if (WORDED.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        random.ints(REFERENCE_LENGTH, 0, LETTERS.length()).forEach(i -> reference.append(LETTERS.charAt(i)));
        return reference.insert(REFERENCE_LENGTH / 2, '-').toString();
    }
}
