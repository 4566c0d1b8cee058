package org.countersign.docket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The 54 notices of shared/data/notices. What they state is counted here in another, cruder way. */
class NoticesReceived {
    @Test
    void giveCourtCaseEntryTextAndDocumentsWhereverTheyStateThem() throws Exception {
        List<String> wrong = new ArrayList<>();
        int notices = 0;
        for (Path file : SharedData.files("notices")) {
            byte[] bytes = SharedData.bytes(file);
            if (new DocketReader().read(bytes) instanceof Reading.Noticed noticed) {
                notices++;
                check(
                        file,
                        body(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes))),
                        noticed.notice(),
                        wrong);
            } else {
                assertThat(file.getFileName()).hasToString("cand_2.txt");
            }
        }
        System.out.printf("notices: %d read, 1 known to be none; wrong: %s%n", notices, wrong);
        assertThat(notices).isEqualTo(53);
        assertThat(wrong).isEmpty();
    }

    private static void check(Path file, String body, Notice notice, List<String> wrong) {
        String name = file.getFileName().toString();
        String court = name.startsWith("almd_4") ? "dcd" : name.substring(0, name.indexOf('_'));
        List<String> numbers = all(body, "DktRpt\\.pl\\?\\d+['\"]?[^>]{0,200}>\\s*([0-9][0-9A-Za-z:-]+)");
        List<String> entries = all(body, "/doc1/[^>]{0,400}>\\s*(\\d+)\\s*</a>");
        List<String> descriptions = all(body, "(Document\\s+description:)");
        List<String> texts = all(body, "(Docket\\s+Text:)");
        for (NoticedCase each : notice.cases()) {
            note(wrong, each.courtCase().court().equals(court), name + " court " + each.courtCase());
            note(wrong, !each.text().isEmpty(), name + " text");
            note(
                    wrong,
                    numbers.isEmpty() || numbers.contains(each.courtCase().number()),
                    name + " " + each.courtCase() + numbers);
        }
        List<String> read = notice.cases().stream()
                .filter(each -> !each.link().isEmpty())
                .map(NoticedCase::entryNumber)
                .toList();
        note(wrong, entries.isEmpty() || read.equals(entries), name + " entries " + entries + " " + read);
        note(wrong, notice.documents().size() == descriptions.size(), name + " documents " + descriptions.size());
        note(wrong, numbers.isEmpty() || notice.cases().size() == numbers.size(), name + " cases " + numbers);
        note(
                wrong,
                !texts.isEmpty()
                        && notice.entered().isPresent()
                        && notice.filed().isPresent(),
                name + " days");
    }

    private static void note(List<String> wrong, boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }

    private static List<String> all(String body, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(body);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String body(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int at = 0; at < parts.getCount(); at++) {
                all.append(body(parts.getBodyPart(at)));
            }
            return all.toString();
        }
        return part.isMimeType("text/*")
                ? new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("&nbsp;", " ")
                : "";
    }
}
