package org.countersign.server.walls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.Waiting;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A matter with one row in every table that knows matters, every text of it an unlikely word. The tables are read from
 * the running database, so a new one is planted without anyone thinking of it; rows that no rule allows are named by
 * {@link #missing}.
 */
final class PlantedMatter {

    /** Not planted: the application's writer puts the planted waiting reading there, under an entry that seals it. */
    private static final String SEALED = "history.reading";

    private final String mark;
    private final UUID firmId;
    private final UUID matterId;
    private final UUID personId;
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    PlantedMatter(String mark, UUID firmId, UUID matterId, UUID personId) {
        this.mark = mark;
        this.firmId = firmId;
        this.matterId = matterId;
        this.personId = personId;
        ids.put("matter_id", matterId);
        List<TableShape> waiting = new ArrayList<>(TableShape.all(RunningWorkspace.owner()).stream()
                .filter(TableShape::belongsToAMatter)
                .filter(table -> !table.name().equals(SEALED))
                .toList());
        while (waiting.removeIf(this::plant)) {
            // Each round plants the tables whose referenced rows stand by now.
        }
        Waiting.until(() -> isThere(SEALED));
        waiting.forEach(table -> missing.add(table.name()));
    }

    /** Plants a row also in the tables of the firm that know no matter, in each that any rule allows. */
    PlantedMatter withTheRestOfTheFirm() {
        List<TableShape> waiting = new ArrayList<>(TableShape.all(RunningWorkspace.owner()).stream()
                .filter(table -> table.has("firm_id") && !table.belongsToAMatter())
                .filter(table ->
                        !table.name().startsWith("history.") && !table.name().startsWith("identity."))
                .toList());
        while (waiting.removeIf(table -> insert(table, true) || insert(table, false))) {
            // Each round plants the tables whose referenced rows stand by now.
        }
        ids.put("person_id", personId);
        return this;
    }

    /** Occurs in every planted text and nowhere else. */
    String mark() {
        return mark;
    }

    /** Finds the mark in a search, and is not the mark: a page may repeat what was searched. */
    String searched() {
        return mark.substring(0, mark.length() - 1);
    }

    UUID firmId() {
        return firmId;
    }

    UUID matterId() {
        return matterId;
    }

    /** The ids of the planted rows, by the name of their column ("event_id"). */
    Map<String, UUID> ids() {
        return ids;
    }

    List<String> missing() {
        return missing;
    }

    /** All ids as they would appear in a page. */
    List<String> idsAsText() {
        return ids.values().stream().map(UUID::toString).toList();
    }

    private boolean plant(TableShape table) {
        return isThere(table.name()) || insert(table, true) || insert(table, false);
    }

    private boolean isThere(String table) {
        return RunningWorkspace.owner()
                .fetchExists(DSL.table(table), DSL.condition("firm_id = ? and matter_id = ?", firmId, matterId));
    }

    private boolean insert(TableShape table, boolean alsoWhatMayBeLeftOut) {
        try {
            return RunningWorkspace.owner().transactionResult(configuration -> {
                DSLContext database = configuration.dsl();
                database.execute(
                        "select set_config('countersign.moment', ?, true)",
                        RunningWorkspace.clock().instant().toString());
                Optional<Map<String, String>> row =
                        new PlantedRow(database, table, mark, firmId, matterId, personId).values(alsoWhatMayBeLeftOut);
                row.ifPresent(values -> insert(database, table, values));
                return row.isPresent();
            });
        } catch (DataAccessException refused) {
            return false;
        }
    }

    private void insert(DSLContext database, TableShape table, Map<String, String> values) {
        List<String> cast = table.columns().stream()
                .filter(column -> values.containsKey(column.name()))
                .map(column -> "?::" + column.type())
                .toList();
        List<String> names = table.columns().stream()
                .map(TableShape.Column::name)
                .filter(values::containsKey)
                .toList();
        database.execute(
                "insert into " + table.name() + " (" + String.join(", ", names) + ") values (" + String.join(", ", cast)
                        + ")",
                names.stream().map(values::get).toArray());
        table.ownId().ifPresent(column -> ids.putIfAbsent(column, UUID.fromString(values.get(column))));
    }
}
