package org.countersign.server.matterlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.courttime.Court;
import org.countersign.server.lawbook.Packs;
import org.countersign.server.matters.CaseLists;
import org.countersign.server.pages.Wording;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the filters of a list can be set to: closed lists, and the courts and people of this reader. */
@Component
class ListChoices {

    private final CaseLists lists;
    private final Packs packs;
    private final MatterListStore store;

    ListChoices(CaseLists lists, Packs packs, MatterListStore store) {
        this.lists = lists;
        this.packs = packs;
        this.store = store;
    }

    ListPage.Choice in(DSLContext transaction, Filter filter, Wording text) {
        var language = text.locale();
        String every = text.of("matterlist.every");
        Map<String, String> states = new LinkedHashMap<>();
        states.put("", text.of("matterlist.live"));
        states.putAll(lists.states().in(language));
        states.put("all", every);
        Map<String, String> members = new LinkedHashMap<>();
        members.put("", text.of("matterlist.everyone"));
        store.members(transaction).forEach(each -> members.put(each.personId().toString(), each.name()));
        Map<String, String> courts = new LinkedHashMap<>();
        courts.put("", every);
        store.courts(transaction).forEach(id -> courts.put(id, court(id)));
        var phases = filter.area().isEmpty() ? lists.phases() : lists.phases(filter.area());
        return new ListPage.Choice(
                states,
                lists.practiceAreas().orNone(every, language),
                phases.orNone(every, language),
                courts,
                members,
                worded(text, "matterlist.risk.", List.of("", "past", "soon", "none")),
                worded(text, "matterlist.sort.", List.of("", "title", "opened")));
    }

    String court(String id) {
        return packs.court(id).map(Court::name).orElse(id);
    }

    CaseLists lists() {
        return lists;
    }

    private static Map<String, String> worded(Wording text, String key, List<String> ids) {
        Map<String, String> words = new LinkedHashMap<>();
        ids.forEach(id -> words.put(id, text.of(key + (id.isEmpty() ? "default" : id))));
        return words;
    }
}
