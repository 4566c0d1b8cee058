package org.countersign.bench.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What a page brings along, as it travels: gzipped. */
final class PageAssets {

    static final Pattern SCRIPTS = Pattern.compile("<script src=\"([^\"]+)\"");
    static final Pattern STYLES = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");

    private PageAssets() {}

    /** All of one kind together, in kilobytes of 1,024. */
    static double kilobytes(Client client, String page, Pattern kind) {
        return kind.matcher(page)
                        .results()
                        .mapToInt(found -> gzipped(client.peek(found.group(1))))
                        .sum()
                / 1024.0;
    }

    private static int gzipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
