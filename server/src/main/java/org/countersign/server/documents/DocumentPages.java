package org.countersign.server.documents;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.countersign.server.database.Transactions;
import org.countersign.server.identity.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class DocumentPages {

    private final Transactions transactions;
    private final Documents documents;

    DocumentPages(Transactions transactions, Documents documents) {
        this.transactions = transactions;
        this.documents = documents;
    }

    /** Always a download and never a page: what a stranger sent is not shown under this application's name. */
    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> document(@PathVariable UUID id, SignedIn who) {
        Documents.Opened opened = transactions
                .as(who.viewer(), "document opened", transaction -> documents.open(transaction, who.viewer(), id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(opened.bytes());
    }
}
