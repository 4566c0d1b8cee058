package org.countersign.docket.format;

import java.util.ArrayList;
import java.util.List;
import org.countersign.docket.Docket;
import org.countersign.docket.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A docket as JSON, as docket parsers write it, or a list of such; read as a stream, so that only what is known is kept. */
public final class JsonDockets {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.JSON_DEPTH)
                    .maxStringLength(Limits.JSON_TEXT)
                    .maxNumberLength(100)
                    .build())
            .build();

    private JsonDockets() {}

    /** The dockets in a JSON text, or why there are none. */
    public static Reading read(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return read(json);
        } catch (StreamConstraintsException tooMuch) {
            return Refusals.tooDeep();
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            return Refusals.brokenJson(place == null ? 1 : Math.max(1, place.getLineNr()));
        }
    }

    private static Reading read(JsonParser json) {
        List<Docket> dockets = new ArrayList<>();
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                new JsonDocket(json).read().ifPresent(dockets::add);
            }
        } else if (first == JsonToken.START_OBJECT) {
            new JsonDocket(json).read().ifPresent(dockets::add);
        }
        return dockets.isEmpty() ? Refusals.noDocketInJson() : new Reading.Dockets(dockets);
    }
}
