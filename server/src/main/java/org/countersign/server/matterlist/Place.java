package org.countersign.server.matterlist;

import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A place between two rows of a list: the sort value and id of the row beside it. It stays where it is when rows come and
 * go, which a page number does not.
 *
 * @param value the row's sort value as text
 * @param matterId the row's matter
 * @param isBackward whether the part before it is wanted
 */
record Place(String value, UUID matterId, boolean isBackward) {

    static Optional<Place> from(MultiValueMap<String, String> query) {
        return parse(query.getFirst("after"), false).or(() -> parse(query.getFirst("before"), true));
    }

    private static Optional<Place> parse(@org.jspecify.annotations.Nullable String text, boolean isBackward) {
        int cut = text == null ? -1 : text.indexOf('~');
        if (text == null || cut < 0) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(text.substring(0, cut));
            return Optional.of(new Place(text.substring(cut + 1).replace("\u0000", ""), id, isBackward));
        } catch (IllegalArgumentException notAPlace) {
            return Optional.empty();
        }
    }

    static String of(MatterLine line) {
        return line.matterId() + "~" + line.sortedBy();
    }
}
