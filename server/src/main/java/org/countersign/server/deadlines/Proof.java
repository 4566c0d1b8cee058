package org.countersign.server.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.countersign.server.documents.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A document that shows that a deadline was met, as it was sent. */
record Proof(String fileName, String mediaType, byte[] bytes) {

    /** Empty where no file was chosen. */
    static Optional<Proof> of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Proof(
                    Objects.requireNonNullElse(file.getOriginalFilename(), "proof"),
                    Objects.requireNonNullElse(file.getContentType(), "application/octet-stream"),
                    file.getBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException("the file that was sent cannot be read", broken);
        }
    }

    boolean isTooLarge() {
        return bytes.length > Documents.LARGEST;
    }
}
