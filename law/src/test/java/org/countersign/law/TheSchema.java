package org.countersign.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.courttime.tree.CanonicalWriter;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Tree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON Schema that is published for editors, held against the law's files with every scalar as text. */
class TheSchema {
    private static final Schema LAW = schema("law");
    private static final Schema PLAYBOOK = schema("playbook");

    private static Schema schema(String name) {
        try (InputStream in =
                Objects.requireNonNull(TheSchema.class.getResourceAsStream("/law/schema/" + name + ".schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @TestFactory
    Stream<DynamicTest> admits() {
        return OwnLaw.TEXTS.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(errors(of(file.getKey()), file.getValue()))
                                .isEmpty()));
    }

    @Test
    void refusesAFieldThatNoReaderKnows() {
        assertThat(errors(LAW, "calendar: us-xx\nversion: 2026-11-23\ncolour: blue\n"))
                .isNotEmpty();
    }

    @Test
    void refusesAGateWithoutAnAct() {
        String sound = OwnLaw.TEXTS.get("playbooks/probate-ca.yaml");
        assertThat(errors(PLAYBOOK, sound.replaceFirst("        seen: no\n", "")))
                .isNotEmpty();
    }

    private static Schema of(String file) {
        return file.startsWith("playbooks/") ? PLAYBOOK : LAW;
    }

    private static List<String> errors(Schema schema, String yaml) {
        List<Defect> defects = new ArrayList<>();
        Tree.Mapping tree = YamlTree.parse(yaml, defects).orElseThrow();
        assertThat(defects).isEmpty();
        String json = new String(CanonicalWriter.of(tree), StandardCharsets.UTF_8);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .limit(10)
                .toList();
    }
}
