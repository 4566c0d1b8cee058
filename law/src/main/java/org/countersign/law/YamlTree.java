package org.countersign.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.tree.Defect;
import org.countersign.courttime.tree.Tree;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML as a tree of texts with their lines. Aliases of lists and mappings are refused: a law
 * file says each thing where it stands. */
final class YamlTree {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int DEEPEST = 40;

    private final List<Defect> defects;

    private YamlTree(List<Defect> defects) {
        this.defects = defects;
    }

    /** The mapping that a text holds; empty, with a defect, where it holds none. */
    static Optional<Tree.Mapping> parse(String text, List<Defect> defects) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                defects.add(
                        new Defect(0, "this file says nothing; begin it with a key such as `pack:` or `calendar:`."));
            }
            return root.flatMap(node -> new YamlTree(defects).root(node));
        } catch (MarkedYamlEngineException notYaml) {
            int line = notYaml.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            defects.add(
                    new Defect(line, "this is not YAML here: " + problem(notYaml) + "; check indentation and quotes."));
            return Optional.empty();
        } catch (YamlEngineException | StackOverflowError tooMuch) {
            defects.add(new Defect(
                    0, "this file is too large, too deep or uses aliases; split it and write each thing out."));
            return Optional.empty();
        }
    }

    private static String problem(MarkedYamlEngineException notYaml) {
        String problem = notYaml.getProblem();
        return problem == null ? "unexpected text" : problem;
    }

    private Optional<Tree.Mapping> root(Node node) {
        if (tree(node, 0) instanceof Tree.Mapping mapping) {
            return Optional.of(mapping);
        }
        defects.add(new Defect(1, "a law file is a mapping; begin it with a key such as `pack:` or `calendar:`."));
        return Optional.empty();
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private Tree tree(Node node, int depth) {
        if (depth > DEEPEST) {
            defects.add(new Defect(line(node), "this is nested deeper than " + DEEPEST + " levels; flatten it."));
            return new Tree.Text("", line(node));
        }
        if (node instanceof ScalarNode scalar) {
            return new Tree.Text(scalar.getValue(), line(node));
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(tree(item, depth + 1)));
            return new Tree.Items(items, line(node));
        }
        return mapping((MappingNode) node, depth);
    }

    private Tree.Mapping mapping(MappingNode node, int depth) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                if (entries.containsKey(key.getValue())) {
                    defects.add(new Defect(line(key), "`" + key.getValue() + "` stands here twice; keep one."));
                }
                entries.put(key.getValue(), tree(tuple.getValueNode(), depth + 1));
            } else {
                defects.add(new Defect(line(tuple.getKeyNode()), "a key must be a plain word."));
            }
        }
        return new Tree.Mapping(entries, line(node));
    }
}
