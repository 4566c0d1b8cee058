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
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in =
                Objects.requireNonNull(TheSchema.class.getResourceAsStream("/law/schema/law.schema.json"))) {
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
                        file.getKey(), () -> assertThat(errors(file.getValue())).isEmpty()));
    }

    @Test
    void refusesAFieldThatNoReaderKnows() {
        assertThat(errors("calendar: us-xx\nversion: 2026-11-23\ncolour: blue\n"))
                .isNotEmpty();
    }

    private static List<String> errors(String yaml) {
        List<Defect> defects = new ArrayList<>();
        Tree.Mapping tree = YamlTree.parse(yaml, defects).orElseThrow();
        assertThat(defects).isEmpty();
        String json = new String(CanonicalWriter.of(tree), StandardCharsets.UTF_8);
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .limit(10)
                .toList();
    }
}
