package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Functions that run with the owner's rights are the only way around row security; each is attacked as the application could. */
class EveryFunction {

    private static final TwoFirms FIRMS = TwoFirms.HERE;
    private static final DSLContext OWNER = RunningWorkspace.owner();

    private static final String WITH_OWNERS_RIGHTS = """
            select p.oid::regprocedure::text as name, p.oid::regproc::text as called, p.prokind = 'f' as is_function,
                array(select format_type(t, null) from unnest(p.proargtypes) t)::text[] as arguments,
                coalesce(array_to_string(p.proconfig, ' '), '') as settings,
                has_function_privilege('countersign_app', p.oid, 'execute') as is_callable,
                p.prorettype = 'trigger'::regtype as is_trigger
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
            """;

    @Test
    void withOwnersRightsLooksUpNamesInSafePlacesOnly() {
        assertThat(OWNER.fetch(WITH_OWNERS_RIGHTS))
                .hasSizeGreaterThan(10)
                .allSatisfy(function -> assertThat(function.get("settings", String.class))
                        .as(function.get("name", String.class))
                        .containsPattern("search_path=\"?pg_catalog\"?(, *(public|pg_temp))*( |$)"));
        assertThat(OWNER.fetchSingle("select has_database_privilege('countersign_app', current_database(), 'temporary')"
                                + " or has_database_privilege('countersign_app', current_database(), 'create')"
                                + " or has_schema_privilege('countersign_app', 'public', 'create')")
                        .get(0, Boolean.class))
                .isFalse();
    }

    @Test
    void thatOnlyTriggersAndOtherFunctionsNeedIsNotCallable() {
        assertThat(OWNER.fetch(WITH_OWNERS_RIGHTS))
                .filteredOn(function -> function.get("is_callable", Boolean.class))
                .extracting(function -> function.get("called", String.class))
                .doesNotContain(
                        "history.append",
                        "history.seal_firm",
                        "history.record_change",
                        "walls.derive_access",
                        "walls.may_open");
        for (String call : List.of(
                "select history.append(null, null, 'a', 'b', null, '{}')",
                "select walls.derive_access(null, null, null)",
                "select walls.may_open(null, null, null)")) {
            assertThat(catchThrowable(() -> as(FIRMS.member(), call))).hasMessageContaining("permission denied");
        }
    }

    @Test
    void saysNothingOfAHiddenMatterWhateverIdsAndWordsItIsGiven() {
        List<Record> functions = callable();
        assertThat(functions).isNotEmpty();
        FIRMS.hidden()
                .forEach((viewer, matters) -> matters.forEach(matter -> functions.forEach(function -> {
                    for (UUID id : ids(matter)) {
                        String said = answer(viewer, function, matter, id);
                        assertThat(said.replace(id.toString(), ""))
                                .as(function.get("name") + " as " + FIRMS.kind(viewer))
                                .doesNotContainIgnoringCase(matter.mark())
                                .doesNotContain(matter.idsAsText());
                    }
                })));
    }

    @Test
    void saysNothingToNobody() {
        for (Record function : callable()) {
            for (UUID id : ids(FIRMS.matter())) {
                assertThat(answer(null, function, FIRMS.matter(), id).replace(id.toString(), ""))
                        .as(function.get("name", String.class))
                        .doesNotContainIgnoringCase(FIRMS.matter().mark())
                        .doesNotContain(FIRMS.matter().idsAsText());
            }
        }
    }

    @Test
    void opensNoMatterInAnotherFirmOrForNobody() {
        String matter = "(jsonb_populate_record(null::matters.matter, jsonb_build_object('firm_id', '" + FIRMS.firmId()
                + "', 'matter_id', gen_random_uuid(), 'number', 'x', 'title', 'x')))";
        assertThat(catchThrowable(() -> as(FIRMS.stranger(), "select matters.open(" + matter + ", 'attorney')")))
                .hasMessageContaining("only an attorney or a case manager of the firm opens a matter");
        assertThat(catchThrowable(() -> as(null, "select matters.open(" + matter + ", 'attorney')")))
                .hasMessageContaining("only an attorney or a case manager of the firm opens a matter");
    }

    @Test
    void writesHistoryForNobodyUnlessSomeoneLooks() {
        assertThat(catchThrowable(() -> as(null, "select history.note('a', 'b', null, '{}')")))
                .isNotNull();
        assertThat(catchThrowable(() -> as(null, "select history.read(gen_random_uuid(), 'a', null, null)")))
                .isNotNull();
    }

    private static List<Record> callable() {
        return OWNER.fetch(WITH_OWNERS_RIGHTS).stream()
                .filter(function ->
                        function.get("is_callable", Boolean.class) && function.get("is_function", Boolean.class))
                .filter(function -> !function.get("is_trigger", Boolean.class))
                .map(Record.class::cast)
                .toList();
    }

    private static List<UUID> ids(PlantedMatter matter) {
        List<UUID> ids = new ArrayList<>(matter.ids().values());
        ids.add(matter.firmId());
        return ids;
    }

    /** What the function returns or refuses; nothing of it stays. */
    private static String answer(@Nullable Viewer viewer, Record function, PlantedMatter matter, UUID id) {
        String arguments = Arrays.stream(function.get("arguments", String[].class))
                .map(type -> argument(type, matter, id))
                .collect(Collectors.joining(", "));
        Throwable ended =
                catchThrowable(() -> as(viewer, "select * from " + function.get("called") + "(" + arguments + ")"));
        return Objects.toString(ended.getMessage(), "");
    }

    private static String argument(String type, PlantedMatter matter, UUID id) {
        return switch (type) {
            case "uuid" -> "'" + id + "'::uuid";
            case "uuid[]" -> "array['" + id + "'::uuid]";
            case "text" -> "'" + matter.searched() + "'::text";
            case "text[]" -> "array['" + matter.searched() + "']";
            case "jsonb" -> "'{}'::jsonb";
            case "boolean" -> "true";
            case "integer", "bigint", "smallint" -> "20::" + type;
            case "real", "double precision", "numeric" -> "0.1::" + type;
            case "date" -> "'2026-12-14'::date";
            case "timestamp with time zone" -> "'2026-12-14T00:00:00Z'::timestamptz";
            case "interval" -> "interval '1 day'";
            default -> "null::" + type;
        };
    }

    private static Object as(@Nullable Viewer viewer, String sql) {
        Function<DSLContext, Object> work = database -> {
            throw new Undone(database.fetch(sql).format(1000));
        };
        return viewer == null
                ? RunningWorkspace.transactions().asNobody("attacking", work)
                : RunningWorkspace.transactions().as(viewer, "attacking", work);
    }

    /** Carries an answer out of a transaction that must not stay. */
    private static final class Undone extends DataAccessException {
        private static final long serialVersionUID = 1;

        private Undone(String answer) {
            super(answer);
        }
    }
}
