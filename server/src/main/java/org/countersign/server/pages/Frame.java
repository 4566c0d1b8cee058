package org.countersign.server.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What every page needs around its own content. A controller method takes it as a parameter, a page record has it
 * as its first component.
 *
 * @param text the wording in the reader's language
 * @param reader who reads; {@link Reader#NOBODY} when nobody is signed in
 * @param csrf what each form must send back; the component <i>form</i> does it
 * @param path the path and query of this request, for switches that come back to it
 * @param theme "light", "dark", or empty to follow the device
 * @param flash what was just done, said once after a redirect, or empty
 * @param now the moment at which the page is made
 */
public record Frame(Wording text, Reader reader, Csrf csrf, String path, String theme, String flash, Instant now) {

    /** The cookie that keeps a language chosen on one device. */
    public static final String LANGUAGE_COOKIE = "language";

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return !reader.equals(Reader.NOBODY);
    }

    /** Whether the item leads to this page, or more closely than any other to the list that this page belongs to. */
    public boolean isCurrent(Item item) {
        return leadsHere(item)
                && reader.navigation().stream()
                        .flatMap(group -> group.items().stream())
                        .noneMatch(other -> leadsHere(other)
                                && other.href().length() > item.href().length());
    }

    private boolean leadsHere(Item item) {
        String here = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        return here.equals(item.href()) || (!item.href().equals("/") && here.startsWith(item.href() + "/"));
    }

    /** How many things wait for this reader in all. */
    public int waiting() {
        return reader.navigation().stream()
                .flatMap(group -> group.items().stream())
                .filter(Item::waits)
                .mapToInt(Item::count)
                .sum();
    }

    /** The address of a style sheet, script or picture, with the hash of its content in it. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /**
     * The signed-in reader.
     *
     * @param name the person's name
     * @param language "en" or "es"
     * @param zone where the reader works
     * @param firm the name of the firm that they work for
     * @param servesSeveral whether they may change to another firm
     * @param navigation the groups of the side navigation, in order
     * @param clocks the court's, the reader's and the other person's time, in order
     */
    public record Reader(
            String name,
            String language,
            ZoneId zone,
            String firm,
            boolean servesSeveral,
            List<Group> navigation,
            List<Clock> clocks) {

        /** Nobody is signed in. */
        public static final Reader NOBODY = new Reader("", "", ZoneOffset.UTC, "", false, List.of(), List.of());

        public Reader {
            navigation = List.copyOf(navigation);
            clocks = List.copyOf(clocks);
        }
    }

    /** Items under one heading; the key of the heading is empty for the first group. */
    public record Group(String key, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * One place to go, in the navigation or among tabs.
     *
     * @param key the wording key of its label
     * @param href where it leads
     * @param count how many things are there; none is shown for 0
     * @param waits whether these things wait for this reader, which the seal colour marks
     */
    public record Item(String key, String href, int count, boolean waits) {

        /** An item with a plain count. */
        public static Item of(String key, String href, int count) {
            return new Item(key, href, count, false);
        }
    }

    /**
     * A clock at the foot of the navigation.
     *
     * @param whose the court's, the reader's, or another person's
     * @param place the city, such as "Los Angeles"
     * @param name the other person's name; empty for court and reader
     * @param zone the zone that the clock shows
     */
    public record Clock(Whose whose, String place, String name, ZoneId zone) {

        /** Whose day a clock shows. */
        public enum Whose {
            COURT,
            YOU,
            OTHER
        }
    }

    /** The name and value of the field that proves a form came from this application; both empty where none is needed. */
    public record Csrf(String parameter, String token) {

        /** No proof is needed. */
        public static final Csrf NONE = new Csrf("", "");
    }
}
