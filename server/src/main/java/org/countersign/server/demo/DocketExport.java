package org.countersign.server.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A docket as a case research service exports it: JSON. */
final class DocketExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocketExport() {}

    static Paper of(WrittenMatter matter) {
        ObjectNode docket = JSON.createObjectNode();
        docket.put("court_id", matter.court().id());
        docket.put("docket_number", matter.caseNumber());
        docket.put("case_name", matter.plan().title());
        docket.put("assigned_to_str", matter.judge());
        docket.put("date_filed", matter.filedOn().map(LocalDate::toString).orElse(""));
        ArrayNode entries = docket.putArray("docket_entries");
        matter.entries(StoryLine.Way.DOCKET).forEach(entry -> add(entries.addObject(), entry));
        ArrayNode parties = docket.putArray("parties");
        new TreeMap<>(matter.parties())
                .forEach((name, type) -> parties.addObject().put("name", name).put("type", type));
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(docket);
        return new Paper("docket-" + matter.plan().key() + ".json", "application/json", text.getBytes(UTF_8));
    }

    private static void add(ObjectNode into, WrittenMatter.Entry entry) {
        into.put("date_filed", entry.on().toString());
        into.put("date_entered", entry.on().toString());
        into.put("document_number", entry.line().number());
        into.put("description", entry.text());
    }
}
