package org.countersign.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.tree.Tree;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as a tree of texts; numbers and booleans become the texts they are written as. Depth and size are bounded. */
final class JsonTree {
    private static final int DEEPEST = 40;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(MOST_CHARACTERS)
                    .build())
            .build();

    private JsonTree() {}

    /** The tree of a text; {@link Failures.Unusable} where it is not JSON. */
    static Tree parse(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Tree tree = tree(parser);
            if (parser.nextToken() != null) {
                throw new Failures.Unusable("There is more after the end of the JSON value; keep one.");
            }
            return tree;
        } catch (JacksonException notJson) {
            throw new Failures.Unusable("This is not JSON: " + notJson.getOriginalMessage() + ".");
        }
    }

    private static Tree tree(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(tree(parser));
            }
            return new Tree.Items(items, 0);
        }
        if (token == null || !token.isScalarValue()) {
            throw new Failures.Unusable("This is not JSON: a value is missing.");
        }
        return new Tree.Text(parser.getString());
    }

    private static Tree mapping(JsonParser parser) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            entries.put(name, tree(parser));
        }
        return new Tree.Mapping(entries, 0);
    }
}
