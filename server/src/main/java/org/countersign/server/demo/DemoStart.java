package org.countersign.server.demo;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import org.countersign.server.database.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With {@code --demo}, makes the demo firm at the first start and prints how to sign in. Never beside a real firm, and
 * never where others than this machine's user could reach it: its password stands in the terminal.
 */
@Component
@ConditionalOnProperty("countersign.demo")
class DemoStart {

    private static final long SEED = 20_261_123;
    private static final int PASSWORD_LETTERS = 16;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final DemoWriting writing;
    private final Founding founding;
    private final Settings settings;

    DemoStart(DemoWriting writing, Founding founding, Settings settings) {
        this.writing = writing;
        this.founding = founding;
        this.settings = settings;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void makeOnce() {
        if (!isOfThisMachine(settings.url())) {
            System.out.println("No demo firm was made: " + settings.url()
                    + " can be reached from other machines. Start with --demo on localhost, in a data"
                    + " directory of its own.");
        } else if (founding.isOpen()) {
            long begun = System.nanoTime();
            String password = password();
            FictionalFirm firm = writing.firm(SEED);
            writing.write(firm, password);
            System.out.println(signIns(firm, password, Duration.ofNanos(System.nanoTime() - begun)));
        }
    }

    static boolean isOfThisMachine(URI url) {
        return THIS_MACHINE.contains(url.getHost());
    }

    private static String signIns(FictionalFirm firm, String password, Duration took) {
        StringBuilder text = new StringBuilder("The demo firm " + firm.name() + " is ready after " + took.toSeconds()
                + " seconds. Everybody signs in with the password " + password
                + "\n(attorneys and the administrator add an authenticator at their first sign-in):\n");
        firm.cast()
                .forEach(member -> text.append("  %-42s %-15s %-24s %s%n"
                        .formatted(member.email(), member.role().word(), member.name(), member.zone())));
        return text.toString();
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < PASSWORD_LETTERS; at++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
