package org.countersign.server.docket;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.server.database.Transactions;
import org.countersign.server.documents.Documents;
import org.countersign.server.identity.SignedIn;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.SeeOther;
import org.countersign.server.templates.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class InboxPages {

    private static final int MOST_FILES = 50;

    private final Transactions transactions;
    private final Inbox inbox;
    private final PaperQuestions questions;
    private final Templates templates;

    InboxPages(Transactions transactions, Inbox inbox, PaperQuestions questions, Templates templates) {
        this.transactions = transactions;
        this.inbox = inbox;
        this.questions = questions;
        this.templates = templates;
    }

    @GetMapping("/inbox")
    JteModel inbox(Frame frame, SignedIn who) {
        return page(frame, who, Map.of());
    }

    private JteModel page(Frame frame, SignedIn who, Map<String, String> refusals) {
        return transactions.as(
                who.viewer(),
                "inbox looked at",
                transaction -> templates.docketInbox(new InboxPage(frame, questions.open(transaction), refusals)));
    }

    @PostMapping("/inbox")
    ResponseEntity<JteModel> receive(
            @RequestParam(name = "files", required = false) List<MultipartFile> given, Frame frame, SignedIn who) {
        List<MultipartFile> files = given == null
                ? List.of()
                : given.stream()
                        .filter(file -> !(file.isEmpty()
                                && String.valueOf(file.getOriginalFilename()).isEmpty()))
                        .toList();
        Map<String, String> refusals = refusals(files, frame);
        if (!refusals.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(page(frame, who, refusals));
        }
        List<Inbox.Received> received = new ArrayList<>();
        files.forEach(file -> received.addAll(receive(file, who)));
        long fresh = received.stream().filter(Inbox.Received::isNew).count();
        String where = received.size() == 1 ? "/inbox/" + received.getFirst().paperId() : "/inbox";
        return fresh == 0
                ? SeeOther.at(where, "docket.inbox.known")
                : SeeOther.at(where, "docket.inbox.received", String.valueOf(fresh));
    }

    /** Before any byte is taken into memory. */
    private static Map<String, String> refusals(List<MultipartFile> files, Frame frame) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (files.isEmpty()) {
            refusals.put("files", frame.text().of("docket.inbox.refused.none"));
        } else if (files.size() > MOST_FILES) {
            refusals.put("files", frame.text().of("docket.inbox.refused.many", String.valueOf(MOST_FILES)));
        } else if (files.stream().anyMatch(file -> file.getSize() > Documents.LARGEST)) {
            refusals.put(
                    "files", frame.text().of("docket.inbox.refused.large", String.valueOf(Documents.LARGEST >> 20)));
        }
        return refusals;
    }

    private List<Inbox.Received> receive(MultipartFile file, SignedIn who) {
        try {
            byte[] bytes = file.getBytes();
            String name = String.valueOf(file.getOriginalFilename());
            String type = file.getContentType() == null ? "application/octet-stream" : file.getContentType();
            return transactions.as(
                    who.viewer(),
                    "paper received",
                    transaction -> inbox.receive(transaction, who.viewer(), name, type, bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
