package org.countersign.server.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.matters.Tables.PARTY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;

/** Pairs of names that must be found or must not, by kind of variant: conflicts/pairs.csv. */
class NamesFound {

    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private record Pair(String searched, String onFile, boolean mustBeFound, String variant) {}

    /** An organisation that was entered as a person, searched with a suffix. */
    private static final List<String> NAMED_MISSES = List.of("Vallejo Hermanos S. de R.L. ~ Vallejo Hermanos");

    private record Counted(int right, int all, List<String> wrong) {}

    @Test
    void everyPairOfTheTableIsJudgedAsItSays() throws IOException {
        Map<String, Counted> kinds = new TreeMap<>();
        for (Pair pair : pairs()) {
            boolean right = isFound(pair) == pair.mustBeFound();
            Counted before = kinds.getOrDefault(pair.variant(), new Counted(0, 0, new ArrayList<>()));
            if (!right) {
                before.wrong().add(pair.searched() + " ~ " + pair.onFile());
            }
            kinds.put(pair.variant(), new Counted(before.right() + (right ? 1 : 0), before.all() + 1, before.wrong()));
        }
        kinds.forEach((kind, counted) ->
                System.out.println(kind + ": " + counted.right() + " of " + counted.all() + " " + counted.wrong()));
        assertThat(kinds.values().stream().flatMap(counted -> counted.wrong().stream()))
                .as("misses that docs/accuracy.md does not name")
                .isSubsetOf(NAMED_MISSES);
    }

    private static boolean isFound(Pair pair) {
        SmallFirm firm = new SmallFirm("Names on file");
        Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
        UUID matter = firm.matter("A matter", attorney);
        enter(
                attorney,
                matter,
                pair.onFile(),
                pair.onFile().matches(".*(Inc|LLC|LLP|Ltd|Limited|Corporation|Company|C\\.V)\\.?"));
        Conflicts conflicts = RunningWorkspace.bean(Conflicts.class);
        UUID check = conflicts.search(attorney, Optional.empty(), List.of(new SearchedName(pair.searched(), "")));
        return !conflicts.find(attorney, check).orElseThrow().hits().isEmpty();
    }

    static void enter(Viewer who, UUID matter, String name, boolean isOrganisation) {
        RunningWorkspace.transactions()
                .as(
                        who,
                        "party added",
                        database -> database.insertInto(PARTY)
                                .set(PARTY.FIRM_ID, who.firmId())
                                .set(PARTY.PARTY_ID, RunningWorkspace.ids().next())
                                .set(PARTY.MATTER_ID, matter)
                                .set(PARTY.NAME, name)
                                .set(PARTY.KIND, isOrganisation ? "organisation" : "person")
                                .set(PARTY.ROLE, "opponent")
                                .set(PARTY.SIDE, "theirs")
                                .set(PARTY.ADDED_AT, RunningWorkspace.clock().instant())
                                .execute());
    }

    private static List<Pair> pairs() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamesFound.class.getResourceAsStream("/conflicts/pairs.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> COMMA.split(line.strip()))
                    .map(cell -> new Pair(bare(cell[0]), bare(cell[1]), cell[2].equals("found"), cell[3]))
                    .toList();
        }
    }

    private static String bare(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }
}
