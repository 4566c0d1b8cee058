package org.countersign.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template says anything in a language: every text comes by its key. */
final class TemplateText {

    /** The product, a key of the keyboard, and the names in the samples of the component library. */
    private static final Set<String> NAMES = Set.of(
            "Countersign",
            "K",
            "Alvarez",
            "Alvarez v. Brightwater Transit",
            "Hale v. Northgate Stores",
            "R. Molina",
            "J. Lee",
            "Teresa Okafor",
            "Fed. R. Civ. P. 12(a)(1)(A)(i)",
            "Rule 38(b)(1)",
            "4:00 p.m.",
            "5:00 p.m.",
            "11:59 p.m. PT");

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"$]*\\p{L}[^\"$]*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\"(\\p{Lu}[^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

    @Test
    void everyTextComesByItsKey() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in(Files.readString(file)).forEach(text -> found.add(file.getFileName() + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void textInMarkupIsFound() {
        assertThat(in("<p>Save ${name}</p>")).containsExactly("Save");
        assertThat(in("<b aria-label=\"Close\">${a}</b>")).containsExactly("Close");
        assertThat(in("@template.component.card(title = \"Due soon\", content = @`<p>now</p>`)"))
                .containsExactlyInAnyOrder("Due soon", "now");
        assertThat(in("@if(a.isEmpty() && \"x\".equals(b))<p>${text.of(\"pages.skip\")}</p>@endif"))
                .isEmpty();
    }

    private static List<String> in(String template) {
        String code = template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(?:import|param).*$", "");
        List<String> found = new ArrayList<>();
        SPOKEN_ATTRIBUTE.matcher(code).results().forEach(match -> found.add(match.group(1)));
        SENTENCE.matcher(code).results().forEach(match -> found.add(match.group(1)));
        StringBuilder markup = new StringBuilder();
        new Markup(code, markup).read();
        for (String text : TAG.matcher(markup).replaceAll("\n").split("[\n·]")) {
            if (text.codePoints().anyMatch(Character::isLetter)) {
                found.add(text.strip());
            }
        }
        found.removeIf(NAMES::contains);
        return found.stream().distinct().toList();
    }

    /** Takes a template apart: what is left of it is its markup, with a line break for each expression. */
    private static final class Markup {

        private static final Pattern CALL = Pattern.compile("@(?:template\\.[\\w.-]+|if|elseif|for)\\s*\\(");
        private static final Pattern WORD = Pattern.compile("@(?:else|endif|endfor)\\b");

        private final String code;
        private final StringBuilder markup;
        private int at;

        Markup(String code, StringBuilder markup) {
            this.code = code;
            this.markup = markup;
        }

        void read() {
            while (at < code.length() && code.charAt(at) != '`') {
                if (code.startsWith("${", at) || code.startsWith("!{", at)) {
                    at += 2;
                    java('{', '}');
                } else if (matches(CALL)) {
                    java('(', ')');
                } else if (!matches(WORD)) {
                    markup.append(code.charAt(at++));
                }
            }
        }

        private boolean matches(Pattern pattern) {
            var matcher = pattern.matcher(code).region(at, code.length());
            boolean here = matcher.lookingAt();
            at = here ? matcher.end() : at;
            return here;
        }

        private void java(char open, char close) {
            markup.append('\n');
            for (int depth = 1; depth > 0; at++) {
                char c = code.charAt(at);
                if (c == '"') {
                    at = code.indexOf('"', at + 1);
                } else if (c == '`') {
                    at++;
                    read();
                } else if (c == open) {
                    depth++;
                } else if (c == close) {
                    depth--;
                }
            }
            markup.append('\n');
        }
    }
}
