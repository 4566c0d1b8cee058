package org.countersign.server;

import org.springframework.boot.SpringApplication;

/** Starts the workspace. */
public final class Main {

    private Main() {}

    /** @param arguments the words after {@code ./countersign} */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
