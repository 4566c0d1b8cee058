package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/**
 * Every route of the running application, asked by every kind of person with the ids of what they may not see. The
 * answer never carries a planted word or an id, and is byte for byte the answer for an id that nobody has.
 */
class EveryRoute {

    private static final TwoFirms FIRMS = TwoFirms.HERE;
    private static final List<Route> ALL = Route.all();
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile(" name=\"([A-Za-z-]+)\"");

    /** Acts on the sign-in of whoever asks, without an id: they would end the asking, or slow it down. */
    private static final Set<String> OF_THE_SIGN_IN = Set.of("/sign-in", "/sign-out", "/set-up", "/firms");

    /** A passkey belongs to a sign-in and to no firm, a letter to a firm alone: the tests of identity and mail attack them. */
    private static final Set<String> OF_NO_MATTER = Set.of("/account/passkeys/", "/upkeep/letters/");

    @Test
    void isReadFromTheRunningApplication() {
        assertThat(ALL).hasSizeGreaterThan(100);
        assertThat(ALL)
                .extracting(Route::pattern)
                .contains("/sign-in", "/matters/{id}/team", "/deadlines/{id}", "/search/suggestions", "/history.csv");
    }

    @Test
    void saysWhatEachIdInItsPathNames() {
        assertThat(ALL).flatExtracting(Route::unknown).isEmpty();
    }

    @Test
    void hasSomethingHiddenOfEachKindThatItsPathCanName() {
        assertThat(ALL)
                .filteredOn(route -> OF_NO_MATTER.stream().noneMatch(route.pattern()::startsWith))
                .flatExtracting(Route::kinds)
                .isSubsetOf(FIRMS.matterOfTheOther().ids().keySet());
    }

    @Test
    void showsTheMatterToItsMember() {
        Browser member = Browser.as(FIRMS.member());
        assertThat(ALL)
                .filteredOn(Route::isGet)
                .filteredOn(route -> member.get(route.path(FIRMS.matter().ids()))
                        .body()
                        .contains(FIRMS.matter().mark()))
                .extracting(Route::pattern)
                .contains(
                        "/matters",
                        "/matters.csv",
                        "/matters/{id}",
                        "/matters/{id}/team",
                        "/matters/{id}/parties/{party}",
                        "/matters/{matter}/events/{id}",
                        "/deadlines/{id}",
                        "/deadlines",
                        "/inbox",
                        "/inbox/{id}");
    }

    @Test
    void readsAsIfTheHiddenMatterWereNotThere() {
        everyone((viewer, matters) -> {
            Browser browser = Browser.as(viewer);
            Map<Route, Answer> guesses = new HashMap<>();
            matters.forEach(matter -> ALL.stream()
                    .filter(route -> route.isGet() && route.hasIds())
                    .forEach(route -> {
                        String hidden = route.path(hiddenFrom(viewer, matter));
                        Answer guess = guessed(guesses, route, () -> browser.get(route.path(Map.of())));
                        compare(route, viewer, matter, hidden, browser.get(hidden), guess);
                    }));
        });
    }

    @Test
    void writesNothingIntoAHiddenMatterAndAnswersAsForAnIdThatNobodyHas() {
        long before = entriesOfTheMatter();
        everyone((viewer, matters) -> {
            Browser browser = Browser.as(viewer);
            String proof = proof(browser);
            matters.forEach(matter -> ALL.stream()
                    .filter(route -> !route.isGet() && route.hasIds())
                    .forEach(route -> {
                        Map<String, String> form = form(route.fields(), proof, matter);
                        String hidden = route.path(hiddenFrom(viewer, matter));
                        Answer guess = browser.post(route.path(Map.of()), form);
                        compare(route, viewer, matter, hidden, browser.post(hidden, form), guess);
                    }));
        });
        assertThat(entriesOfTheMatter()).isEqualTo(before);
    }

    @Test
    void listsSearchesCountsAndExportsNothingHidden() {
        everyone((viewer, matters) -> {
            Browser browser = Browser.as(viewer);
            ALL.stream().filter(route -> route.isGet() && !route.hasIds()).forEach(route -> {
                String path = route.path(Map.of());
                Answer plain = browser.get(path);
                for (PlantedMatter matter : matters) {
                    saysNothing(route, viewer, matter, path, plain);
                    Set<String> queries = new LinkedHashSet<>(
                            List.of(query(route, Map.of(), matter), query(route, matter.ids(), matter)));
                    queries.remove("?");
                    queries.forEach(
                            query -> saysNothing(route, viewer, matter, path + query, browser.get(path + query)));
                }
            });
        });
    }

    @Test
    void takesNoHiddenIdInAFieldOfOnesOwnMatter() {
        Browser browser = Browser.as(FIRMS.walled());
        String proof = proof(browser);
        Set<String> fields = new TreeSet<>();
        for (Route route : ALL) {
            fields.addAll(route.fields());
            if (route.isGet()) {
                FIELD.matcher(browser.get(route.path(FIRMS.matterOfTheWalled().ids()))
                                .body())
                        .results()
                        .forEach(found -> fields.add(found.group(1)));
            }
        }
        fields.remove("_csrf");
        for (PlantedMatter matter : List.of(FIRMS.matter(), FIRMS.matterOfTheOther())) {
            Map<String, String> form = form(List.copyOf(fields), proof, matter);
            ALL.stream()
                    .filter(route -> !route.isGet() && !isOfTheSignIn(route))
                    .forEach(route -> {
                        String path = route.path(FIRMS.matterOfTheWalled().ids());
                        Answer answer = browser.post(path, form);
                        saysNothing(route, FIRMS.walled(), matter, path, answer);
                        if (!answer.location().isEmpty()) {
                            saysNothing(route, FIRMS.walled(), matter, path, browser.follow(answer.location()));
                        }
                    });
        }
    }

    @Test
    void leadsWhoeverIsNotSignedInToSignIn() {
        Browser nobody = Browser.fresh();
        String proof = proof(nobody);
        ALL.stream().filter(Route::hasIds).forEach(route -> {
            String path = route.path(FIRMS.matter().ids());
            Answer answer =
                    route.isGet() ? nobody.get(path) : nobody.post(path, form(route.fields(), proof, FIRMS.matter()));
            assertThat(answer.location() + answer.body())
                    .as(route.toString())
                    .contains("/sign-in")
                    .doesNotContain(FIRMS.matter().mark());
            assertThat(answer.status()).as(route.toString()).isIn(303, 401);
        });
    }

    /** What a viewer is answered for ids that nobody has, asked once for each route. */
    private static Answer guessed(Map<Route, Answer> known, Route route, Supplier<Answer> asking) {
        return known.computeIfAbsent(route, unused -> asking.get());
    }

    /** Everyone with the matters hidden from them; several at once, as in a firm. */
    private static void everyone(BiConsumer<Viewer, List<PlantedMatter>> asking) {
        FIRMS.hidden().entrySet().parallelStream().forEach(each -> asking.accept(each.getKey(), each.getValue()));
    }

    /** The ids of a hidden matter's rows; people of the viewer's own firm are no secret. */
    private static Map<String, UUID> hiddenFrom(Viewer viewer, PlantedMatter matter) {
        Map<String, UUID> ids = new LinkedHashMap<>(matter.ids());
        if (viewer.firmId().equals(matter.firmId())) {
            ids.remove("person_id");
        }
        return ids;
    }

    private static void compare(
            Route route, Viewer viewer, PlantedMatter matter, String path, Answer hidden, Answer guessed) {
        saysNothing(route, viewer, matter, path, hidden);
        assertThat(plain(hidden)).as(asked(route, viewer)).isEqualTo(plain(guessed));
    }

    /** What was answered, but for what differs in each request: proofs, what an act before it reported, and the ids of the address where it is repeated. */
    private static String plain(Answer answer) {
        return answer.status() + " "
                + (answer.location() + "\n" + answer.body())
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("<p class=\"flash[^<]*</p>", "")
                        .replaceAll("\\s+", " ")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    /** A page may repeat the ids of the address that it was asked for, and nothing else that is hidden. */
    private static void saysNothing(Route route, Viewer viewer, PlantedMatter matter, String path, Answer answer) {
        assertThat(answer.status()).as(asked(route, viewer)).isLessThan(isMeantToFail(route) ? 600 : 500);
        assertThat(answer.body() + answer.headers().map())
                .as(asked(route, viewer))
                .doesNotContainIgnoringCase(matter.mark())
                .doesNotContain(matter.ids().entrySet().stream()
                        .filter(each -> !each.getKey().equals("person_id"))
                        .map(each -> each.getValue().toString())
                        .filter(id -> !path.contains(id))
                        .toList());
    }

    /** One page of the component library shows what a failure looks like. */
    private static boolean isMeantToFail(Route route) {
        return route.pattern().equals("/components/failure") || route.pattern().equals("/error");
    }

    private static String asked(Route route, Viewer viewer) {
        return route.method() + " " + route.pattern() + " as " + FIRMS.kind(viewer);
    }

    private static boolean isOfTheSignIn(Route route) {
        return OF_THE_SIGN_IN.stream().anyMatch(route.pattern()::startsWith)
                || route.pattern().startsWith("/account");
    }

    private static String query(Route route, Map<String, UUID> ids, PlantedMatter matter) {
        return route.fields().stream()
                .map(field -> field + "=" + value(field, ids, matter).replace(' ', '+'))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Map<String, String> form(List<String> fields, String proof, PlantedMatter matter) {
        Map<String, String> form = new LinkedHashMap<>();
        fields.forEach(field -> form.put(field, value(field, matter.ids(), matter)));
        form.put("_csrf", proof);
        return form;
    }

    /** An id for a field that is called as a column of ids, a date for a date, else a word that finds the planted one. */
    private static String value(String field, Map<String, UUID> ids, PlantedMatter matter) {
        String column = field.replaceAll("([A-Z])", "_$1").replace('-', '_').toLowerCase(Locale.ROOT);
        UUID id = ids.getOrDefault(column, ids.get(column + "_id"));
        if (id != null) {
            return id.toString();
        }
        boolean isDate = column.equals("on") || column.equals("day") || column.endsWith("_on");
        return isDate ? "2026-12-14" : column.equals("page") ? "1" : matter.searched();
    }

    private static String proof(Browser browser) {
        return PROOF.matcher(browser.get("/error").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static long entriesOfTheMatter() {
        return RunningWorkspace.owner()
                .fetchSingle(
                        "select count(*) from history.entry where matter_id = ?",
                        FIRMS.matter().matterId())
                .get(0, Long.class);
    }
}
