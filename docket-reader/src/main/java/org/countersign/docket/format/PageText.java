package org.countersign.docket.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A page as lines of text, with its links in place: one form for HTML and plain messages.
 *
 * @param text lines; where the page breaks a line, so does the text
 * @param links in their order
 */
record PageText(String text, List<Link> links) {
    private static final Set<String> BREAKING = Set.of(
            "br",
            "p",
            "div",
            "tr",
            "table",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "hr",
            "blockquote",
            "center",
            "body",
            "pre");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title");

    /**
     * @param start the first character of its text
     * @param end the character after the last
     */
    record Link(int start, int end, String address) {}

    /** A page of HTML. */
    static PageText ofHtml(String html) {
        Flattening flattening = new Flattening();
        Jsoup.parse(html).traverse(flattening);
        return new PageText(flattening.text.toString(), List.copyOf(flattening.links));
    }

    /** Plain text: an address is a link to itself; the few tags that plain notices carry are dropped. */
    static PageText ofPlain(String plain) {
        String text = unquoted(plain.replace("\r", ""))
                .replace("<b>", "")
                .replace("</b>", "")
                .replace("<i>", "")
                .replace("</i>", "");
        List<Link> links = new ArrayList<>();
        int at = text.indexOf("https://");
        while (at >= 0) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '>') {
                end++;
            }
            links.add(new Link(at, end, text.substring(at, end)));
            at = text.indexOf("https://", end);
        }
        return new PageText(text, links);
    }

    /** Without the marks that mail programs put before the lines of a forwarded message. */
    private static String unquoted(String text) {
        if (!text.contains("\n>")) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text.length());
        text.lines().forEach(line -> {
            int at = 0;
            while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
                at++;
            }
            lines.append(line, at, line.length()).append('\n');
        });
        return lines.toString();
    }

    /** The address of the first link between two characters that contains some words. */
    Optional<String> link(int from, int to, String containing) {
        return links.stream()
                .filter(link -> link.start() >= from && link.start() < to)
                .map(Link::address)
                .filter(address -> address.contains(containing))
                .findFirst();
    }

    private static final class Flattening implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private int silent;
        private int linkStart;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                silent += SILENT.contains(element.normalName()) ? 1 : 0;
                breakLine(element);
                linkStart = element.normalName().equals("a") ? text.length() : linkStart;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= SILENT.contains(element.normalName()) ? 1 : 0;
                breakLine(element);
                if (element.normalName().equals("a") && element.hasAttr("href")) {
                    links.add(new Link(
                            Math.min(linkStart, text.length()),
                            text.length(),
                            element.attr("href").strip()));
                }
            }
        }

        private void breakLine(Element element) {
            if (BREAKING.contains(element.normalName())) {
                trim();
                text.append('\n');
            } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                space();
            }
        }

        private void append(String words) {
            for (int at = 0; at < words.length(); at++) {
                char found = words.charAt(at);
                if (Character.isWhitespace(found) || found == '\u00A0' || found == '\u200B') {
                    space();
                } else {
                    text.append(found);
                }
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }

        private void trim() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }
    }
}
