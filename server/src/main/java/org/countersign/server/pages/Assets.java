package org.countersign.server.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Style, script and pictures: joined, compressed and named by the hash of their content when the application starts. */
final class Assets {

    private static final List<String> STYLES =
            List.of("tokens", "base", "layout", "components", "drawings", "pages", "print");
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final Map<String, Asset> ALL = Stream.of(
                    Asset.of("countersign.css", "text/css;charset=UTF-8", styles()),
                    Asset.of("htmx.js", "text/javascript;charset=UTF-8", bytes(HTMX)),
                    Asset.of("countersign.js", "text/javascript;charset=UTF-8", bytes("static/countersign.js")),
                    Asset.of("passkeys.js", "text/javascript;charset=UTF-8", bytes("static/passkeys.js")),
                    Asset.of("seal.svg", "image/svg+xml", bytes("static/seal.svg")))
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    private Assets() {}

    /**
     * Where an asset is found.
     *
     * @throws IllegalArgumentException when there is no such asset
     */
    static String address(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    static Optional<Asset> find(String hash, String name) {
        return Optional.ofNullable(ALL.get(name)).filter(asset -> asset.hash().equals(hash));
    }

    private static byte[] styles() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        STYLES.forEach(style -> joined.writeBytes(bytes("static/style/" + style + ".css")));
        return joined.toByteArray();
    }

    private static byte[] bytes(String path) {
        try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** One asset, plain and compressed. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere, and never changed after the start
    record Asset(String name, String type, String hash, byte[] plain, byte[] gzipped) {

        private static final int HASH_LENGTH = 12;

        static Asset of(String name, String type, byte[] plain) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
                String hash = HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
                return new Asset(name, type, hash, plain, gzip(plain));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        private static byte[] gzip(byte[] plain) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(bytes) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                out.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
