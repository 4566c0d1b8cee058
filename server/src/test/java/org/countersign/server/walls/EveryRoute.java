package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.junit.jupiter.api.Test;

/**
 * Every route of the running application, asked by every kind of person with the ids of what they may not see. The
 * answer never carries a planted word or another id of the matter, and is the answer for an id that nobody has.
 */
class EveryRoute {

    private static final TwoFirms FIRMS = TwoFirms.HERE;
    private static final List<Route> ROUTES = Route.all();

    /** Signing in asks no matter and slows down whoever fails often; its own tests attack it. */
    private static final Set<String> NOT_POSTED = Set.of("/sign-in");

    @Test
    void isReadFromTheRunningApplication() {
        assertThat(ROUTES)
                .extracting(Route::pattern)
                .contains("/sign-in", "/matters/{id}/team", "/matters/{id}/history");
    }

    @Test
    void showsTheMatterToItsMemberSomewhere() {
        Browser member = Browser.as(FIRMS.member());
        assertThat(ROUTES)
                .filteredOn(Route::isGet)
                .filteredOn(route -> member.get(route.path(FIRMS.matter(), false))
                        .body()
                        .contains(FIRMS.matter().mark()))
                .extracting(Route::pattern)
                .contains("/matters/{id}/team");
    }

    @Test
    void readsAsIfTheHiddenMatterWereNotThere() {
        FIRMS.hidden().forEach((viewer, matters) -> {
            Browser browser = Browser.as(viewer);
            for (PlantedMatter matter : matters) {
                ROUTES.stream().filter(Route::isGet).forEach(route -> {
                    compare(
                            route,
                            viewer,
                            matter,
                            browser.get(route.path(matter, false)),
                            browser.get(route.path(matter, true)));
                });
            }
        });
    }

    @Test
    void searchedForThePlantedWordFindsNothing() {
        FIRMS.keptOut().forEach((kind, viewer) -> {
            Browser browser = Browser.as(viewer);
            ROUTES.stream()
                    .filter(Route::isGet)
                    .filter(route -> !route.fields().isEmpty())
                    .forEach(route -> {
                        String path = route.path(FIRMS.matter(), false);
                        Answer found =
                                browser.get(path + query(route, FIRMS.matter().searched()));
                        saysNothing(route, kind, FIRMS.matter(), path, found);
                    });
        });
    }

    @Test
    void writesNothingIntoAHiddenMatterAndAnswersAsForAnIdThatNobodyHas() {
        long before = entriesOfTheMatter();
        FIRMS.hidden()
                .forEach((viewer, matters) -> matters.forEach(matter -> ROUTES.stream()
                        .filter(route -> !route.isGet() && !NOT_POSTED.contains(route.pattern()))
                        .forEach(route -> compare(
                                route,
                                viewer,
                                matter,
                                Browser.as(viewer).post(route.path(matter, false), form(route, matter)),
                                Browser.as(viewer).post(route.path(matter, true), form(route, matter))))));
        assertThat(entriesOfTheMatter()).isEqualTo(before);
    }

    private static void compare(Route route, Viewer viewer, PlantedMatter matter, Answer hidden, Answer guessed) {
        String kind = FIRMS.kind(viewer);
        saysNothing(route, kind, matter, route.path(matter, false), hidden);
        assertThat(hidden.status()).as(route + " as " + kind).isEqualTo(guessed.status());
        if (hidden.status() == 404) {
            assertThat(withoutAddress(hidden.body(), route.path(matter, false)))
                    .as(route + " as " + kind)
                    .isEqualTo(withoutAddress(guessed.body(), route.path(matter, true)));
        }
    }

    /** A page may repeat the address it was asked for, and nothing else of the matter. */
    private static void saysNothing(Route route, String kind, PlantedMatter matter, String path, Answer answer) {
        String said = withoutAddress(answer.body() + answer.headers().map(), path);
        assertThat(said)
                .as(route + " as " + kind)
                .doesNotContainIgnoringCase(matter.mark())
                .doesNotContain(matter.idsAsText().stream()
                        .filter(id -> !path.contains(id))
                        .toList());
    }

    private static String withoutAddress(String body, String path) {
        String without = body.replace(path, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        for (String segment : path.split("[/?]")) {
            without = segment.length() == 36 ? without.replace(segment, "") : without;
        }
        return without;
    }

    private static String query(Route route, String word) {
        return route.fields().stream().map(field -> field + "=" + word).collect(Collectors.joining("&", "?", ""));
    }

    private static Map<String, String> form(Route route, PlantedMatter matter) {
        Map<String, String> fields = new LinkedHashMap<>();
        route.fields().forEach(field -> fields.put(field, plausible(field, matter)));
        return fields;
    }

    private static String plausible(String field, PlantedMatter matter) {
        String column = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        UUID id = matter.ids().getOrDefault(column, matter.ids().get(column + "_id"));
        return id != null
                ? id.toString()
                : column.endsWith("on") || column.contains("date") ? "2026-12-14" : matter.searched();
    }

    private static long entriesOfTheMatter() {
        return RunningWorkspace.owner()
                .fetchSingle(
                        "select count(*) from history.entry where matter_id = ?",
                        FIRMS.matter().matterId())
                .get(0, Long.class);
    }
}
