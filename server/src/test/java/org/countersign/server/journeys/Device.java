package org.countersign.server.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** What somebody reads on: how wide it is, light or dark, and in which language. */
record Device(int width, ColorScheme scheme, String language) {

    static final Device DESK = new Device(1440, ColorScheme.LIGHT, "en");
    static final Device DARK_IN_SPANISH = new Device(1440, ColorScheme.DARK, "es");
    static final Device PHONE = new Device(390, ColorScheme.LIGHT, "en");
    static final Device DARK_PHONE_IN_SPANISH = new Device(390, ColorScheme.DARK, "es");

    boolean isPhone() {
        return width < 700;
    }

    /** The plain desk is looked at by every rule; on the others only what depends on colours and sizes can differ. */
    boolean isPlain() {
        return scheme == ColorScheme.LIGHT && !isPhone();
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language + "-US")
                .setColorScheme(scheme)
                .setHasTouch(isPhone())
                .setViewportSize(width, isPhone() ? 844 : 900);
    }
}
