package org.countersign.bench;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where this project lies: the classes of this module stand in bench/target/classes. */
final class Repository {
    private Repository() {}

    static Path home() {
        try {
            Path classes = Path.of(Repository.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolve("../../..").normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the place of the classes is no path", impossible);
        }
    }
}
