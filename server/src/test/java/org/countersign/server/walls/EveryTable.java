package org.countersign.server.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.countersign.server.support.RunningWorkspace;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Every table of the running database is closed, and whoever adds one closes it. */
class EveryTable {

    /** Tables that belong to no firm. The application's role has no right on them, and reaches them through functions alone. */
    private static final Set<String> GLOBAL_BY_NAME =
            Set.of("migrations.flyway_schema_history", "conflicts.nickname", "conflicts.word", "jobs.scheduled_tasks");

    private static final DSLContext OWNER = RunningWorkspace.owner();
    private static final List<TableShape> ALL = TableShape.all(OWNER);
    private static final List<TableShape> OF_A_FIRM = ALL.stream()
            .filter(table -> table.has("firm_id") && !isGlobal(table))
            .toList();

    @Test
    void isFoundInTheDatabase() {
        assertThat(OF_A_FIRM)
                .hasSizeGreaterThan(20)
                .extracting(TableShape::name)
                .contains("matters.matter", "history.entry");
    }

    @Test
    void beginsItsKeyWithTheFirmOrIsGlobalAndOutOfReach() {
        assertThat(ALL).allSatisfy(table -> {
            if (isGlobal(table)) {
                assertThat(isReachable(table))
                        .as(table + " is global and granted")
                        .isFalse();
            } else {
                assertThat(table.keys()).as(table.name()).startsWith("firm_id");
            }
        });
    }

    @Test
    void hasRowSecurityOn() {
        assertThat(ALL)
                .filteredOn(table -> !GLOBAL_BY_NAME.contains(table.name()))
                .filteredOn(table -> !OWNER.fetchSingle(
                                "select relrowsecurity from pg_class where oid = ?::regclass", table.name())
                        .get(0, Boolean.class))
                .extracting(TableShape::name)
                .isEmpty();
    }

    @Test
    void isClosedUnlessAPolicyOpensIt() {
        assertThat(OF_A_FIRM)
                .filteredOn(EveryTable::isReachable)
                .allSatisfy(table -> assertThat(policies(table))
                        .as(table.name())
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(rule).contains("viewer_firm")));
    }

    @Test
    void ofMattersAsksWhetherTheViewerMayOpenTheMatter() {
        assertThat(OF_A_FIRM)
                .filteredOn(TableShape::belongsToAMatter)
                .filteredOn(table -> !table.name().equals("walls.access"))
                .filteredOn(EveryTable::isReadable)
                .allSatisfy(table -> assertThat(readingPolicies(table))
                        .as(table.name())
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(rule).containsAnyOf("walls.access", "viewer_may_open")));
    }

    @Test
    void saysWhatItIs() {
        assertThat(ALL)
                .filteredOn(table -> !GLOBAL_BY_NAME.contains(table.name()))
                .filteredOn(table -> OWNER.fetchSingle("select obj_description(?::regclass, 'pg_class')", table.name())
                                .get(0)
                        == null)
                .extracting(TableShape::name)
                .isEmpty();
    }

    @Test
    void isNoViewThatWouldAnswerAsItsOwner() {
        assertThat(OWNER.fetch(
                                "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                        + " where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')"
                                        + " and has_table_privilege('countersign_app', c.oid, 'select')"
                                        + " and not coalesce(c.reloptions::text like '%security_invoker=true%', false)")
                        .getValues(0))
                .isEmpty();
    }

    @Test
    void isNeverTruncatedReferencedOrGivenTriggersByTheApplication() {
        assertThat(ALL)
                .filteredOn(table -> OWNER.fetchSingle(
                                "select has_table_privilege('countersign_app', ?::regclass, 'truncate, references, trigger')",
                                table.name())
                        .get(0, Boolean.class))
                .extracting(TableShape::name)
                .isEmpty();
    }

    @Test
    void isOwnedByARoleThatTheApplicationCannotBecome() {
        assertThat(OWNER.fetchSingle(
                                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or exists"
                                        + " (select from pg_auth_members where member = r.oid) from pg_roles r where rolname = 'countersign_app'")
                        .get(0, Boolean.class))
                .isFalse();
    }

    static boolean isReadable(TableShape table) {
        return OWNER.fetchSingle("select has_table_privilege('countersign_app', ?::regclass, 'select')", table.name())
                .get(0, Boolean.class);
    }

    private static boolean isGlobal(TableShape table) {
        return GLOBAL_BY_NAME.contains(table.name())
                || comment(table).contains("Global: reached only through named functions");
    }

    private static String comment(TableShape table) {
        return String.valueOf(OWNER.fetchSingle("select obj_description(?::regclass, 'pg_class')", table.name())
                .get(0));
    }

    private static boolean isReachable(TableShape table) {
        return OWNER.fetchSingle(
                        "select has_table_privilege('countersign_app', ?::regclass, 'select, insert, update, delete')"
                                + " or has_any_column_privilege('countersign_app', ?::regclass, 'select, insert, update')",
                        table.name(),
                        table.name())
                .get(0, Boolean.class);
    }

    private static List<String> policies(TableShape table) {
        return OWNER.fetch(
                        "select coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')"
                                + " from pg_policy where polrelid = ?::regclass and polpermissive",
                        table.name())
                .getValues(0, String.class);
    }

    private static List<String> readingPolicies(TableShape table) {
        return OWNER.fetch(
                        "select coalesce(pg_get_expr(polqual, polrelid), '') from pg_policy"
                                + " where polrelid = ?::regclass and polpermissive and polcmd in ('r', '*')",
                        table.name())
                .getValues(0, String.class);
    }
}
