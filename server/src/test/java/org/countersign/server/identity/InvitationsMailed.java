package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.mail.TestPost;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invitations where mail can leave. */
class InvitationsMailed {

    private final TestPost post = new TestPost();
    private final SmallFirm firm = new SmallFirm("Bellweather Ross LLP");
    private final Viewer administrator = firm.person("Ines Bellweather", "administrator");
    private final People people = new People(
            RunningWorkspace.transactions(),
            RunningWorkspace.bean(PeopleStore.class),
            RunningWorkspace.bean(Passwords.class),
            post.outbox(),
            RunningWorkspace.ids(),
            RunningWorkspace.clock());

    @AfterEach
    void close() {
        post.close();
    }

    private List<String> mailTo(String email, String language) {
        people.invite(
                new SignedIn(
                        administrator,
                        "Ines Bellweather",
                        "Bellweather Ross LLP",
                        Set.of(Role.ADMINISTRATOR),
                        ZoneId.of("America/Los_Angeles"),
                        Locale.ENGLISH,
                        false),
                new InvitationForm("Eva Moss", email, "case manager", "America/Bogota", language));
        return post.received(email);
    }

    @Test
    void bringTheLinkInTheLanguageOfWhoIsInvited() {
        String email = UUID.randomUUID() + "@example.com";
        assertThat(mailTo(email, "es"))
                .singleElement()
                .asString()
                .contains(
                        "Bellweather Ross LLP le invita",
                        "Hola, Eva Moss:",
                        "https://casework.example.com/invitations/");
        assertThat(mailTo(UUID.randomUUID() + "@example.com", "en"))
                .singleElement()
                .asString()
                .contains("You are invited to join Bellweather Ross LLP");
    }

    @Test
    void leadToTheFirm() {
        String letter = mailTo(UUID.randomUUID() + "@example.com", "en").getFirst();
        String path = letter.substring(letter.indexOf("/invitations/")).split("\\s")[0];
        assertThat(Browser.fresh().get(path).body()).contains("Join Bellweather Ross LLP");
    }
}
