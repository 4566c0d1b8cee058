package org.countersign.server.database;

import java.util.Arrays;
import java.util.Locale;

/** Every key of the configuration. In the environment {@code countersign.mail.out.host} is {@code COUNTERSIGN_MAIL_OUT_HOST}. */
enum SettingKey {
    DATA,
    PROGRAMS,
    PORT,
    URL,
    DEMO,
    DEVELOPMENT,
    JOBS,
    METRICS_TOKEN,
    DATABASE_URL,
    DATABASE_USER,
    DATABASE_PASSWORD,
    MAIL_OUT_HOST,
    MAIL_OUT_PORT,
    MAIL_OUT_USER,
    MAIL_OUT_PASSWORD,
    MAIL_OUT_FROM,
    MAIL_OUT_ENCRYPTION,
    MAIL_IN_HOST,
    MAIL_IN_PORT,
    MAIL_IN_USER,
    MAIL_IN_PASSWORD,
    MAIL_IN_FOLDER,
    MAIL_IN_ENCRYPTION;

    /** As in a properties file: {@code countersign.mail.out.host}. */
    String property() {
        return "countersign." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** As in the environment: {@code COUNTERSIGN_MAIL_OUT_HOST}. */
    String variable() {
        return "COUNTERSIGN_" + name();
    }

    static boolean isProperty(String name) {
        return Arrays.stream(values()).anyMatch(key -> key.property().equals(name));
    }

    static boolean isVariable(String name) {
        return Arrays.stream(values()).anyMatch(key -> key.variable().equals(name));
    }
}
