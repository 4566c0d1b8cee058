package org.countersign.server.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.server.Application;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SettableClock;
import org.countersign.server.support.TemporaryData;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.util.FileSystemUtils;

/** A workspace that was started for the first time: no firm yet, a one-time code in the terminal. */
final class NewWorkspace implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("one-time code is (\\w+)");

    private final Settings settings = TemporaryData.settings();
    private final RunningDatabase database = RunningDatabase.start(settings);
    private final ConfigurableApplicationContext context;
    private final String printed;

    NewWorkspace() {
        PrintStream terminal = System.out;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        System.setOut(new PrintStream(kept, true, UTF_8));
        try {
            context = Application.on(settings, database, StandingClock.class)
                    .registerShutdownHook(false)
                    .run();
        } finally {
            System.setOut(terminal);
        }
        printed = kept.toString(UTF_8);
    }

    /** The code that was printed in the terminal. */
    String code() {
        Matcher found = CODE.matcher(printed);
        if (!found.find()) {
            throw new AssertionError("no one-time code was printed");
        }
        return found.group(1);
    }

    /** Its own clock, which stands until it is set. */
    SettableClock clock() {
        return context.getBean(SettableClock.class);
    }

    String address(String path) {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort() + path;
    }

    @Override
    public void close() {
        context.close();
        database.close();
        try {
            FileSystemUtils.deleteRecursively(settings.data());
        } catch (java.io.IOException kept) {
            throw new AssertionError(kept);
        }
    }

    /** Named as a source and not found by scanning, so that each workspace has its own clock. */
    static class StandingClock {

        @Bean
        @Primary
        Clock clockOfTheNewWorkspace() {
            return new SettableClock(RunningWorkspace.MORNING);
        }
    }
}
