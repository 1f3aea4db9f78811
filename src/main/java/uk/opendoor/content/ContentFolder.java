package uk.opendoor.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The folder that the council keeps its words and rules in. Whatever is wrong is added to its problems. */
public final class ContentFolder {

    static final MappingNode EMPTY = new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
    private static final String FENCE = "---";

    private final Path root;
    private final Problems problems = new Problems();

    public ContentFolder(Path root) {
        this.root = root;
    }

    public Problems problems() {
        return problems;
    }

    /** The mapping that a YAML file holds. */
    public Fields fields(String file) {
        return fieldsOf(file, 0, compose(file, 0, text(file)));
    }

    /** The list of mappings that a YAML file holds. */
    public List<Fields> list(String file) {
        if (compose(file, 0, text(file)) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> fieldsOf(file, 0, node))
                    .toList();
        }
        problems.add(file, 1, "", "must be a list");
        return List.of();
    }

    /** The Markdown documents right inside a folder, by name. */
    public List<Document> documents(String folder) {
        return names(folder).stream()
                .filter(name -> name.endsWith(".md"))
                .map(name -> document(folder + "/" + name))
                .toList();
    }

    /** The names inside a folder, sorted; nothing if there is no such folder. */
    public List<String> names(String folder) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            problems.add(folder, 1, "", "is not a folder");
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(String file) {
        List<String> lines = text(file).lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals(FENCE) ? -1 : closingFence(lines);
        if (end < 0) {
            problems.add(file, 1, "", "must begin with its fields between two lines of " + FENCE);
            return new Document(slug(file), fieldsOf(file, 0, EMPTY), "", 1);
        }
        String front = String.join("\n", lines.subList(1, end));
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        return new Document(slug(file), fieldsOf(file, 1, compose(file, 1, front)), body, end + 2);
    }

    private static int closingFence(List<String> lines) {
        return lines.subList(1, lines.size()).indexOf(FENCE) + 1 == 0
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    }

    private static String slug(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    private Fields fieldsOf(String file, int lineOffset, Node node) {
        if (node instanceof MappingNode mapping) {
            return new Fields(file, lineOffset, mapping, problems);
        }
        problems.add(file, 1 + lineOffset, "", "must hold fields");
        return new Fields(file, lineOffset, EMPTY, problems);
    }

    private Node compose(String file, int lineOffset, String yaml) {
        try {
            Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            return node == null ? EMPTY : node;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1 + lineOffset;
            problems.add(file, line, "", "is not YAML: " + e.getProblem());
            return EMPTY;
        } catch (YAMLException e) {
            problems.add(
                    file,
                    1 + lineOffset,
                    "",
                    "is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
            return EMPTY;
        }
    }

    private String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            problems.add(file, 1, "", "cannot be read");
            return "";
        }
    }
}
