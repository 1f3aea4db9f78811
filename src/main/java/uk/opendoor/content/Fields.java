package uk.opendoor.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one YAML mapping, read strictly. A wrong or missing field is reported and stands as an empty value, so
 * that reading goes on and finds the rest; nothing is used of a folder in which anything was wrong. Call
 * {@link #finish()} last: it reports the fields that nobody asked for.
 */
public final class Fields {

    private final String file;
    private final int lineOffset;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> unread = new LinkedHashMap<>();

    Fields(String file, int lineOffset, MappingNode mapping, Problems problems) {
        this.file = file;
        this.lineOffset = lineOffset;
        this.problems = problems;
        this.line = lineOf(mapping);
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                addField(name.getValue(), tuple);
            } else {
                problems.add(file, lineOf(tuple.getKeyNode()), "", "has a field whose name is not a text");
            }
        }
    }

    private void addField(String name, NodeTuple tuple) {
        if (nodes.put(name, tuple.getValueNode()) != null) {
            problems.add(file, lineOf(tuple.getKeyNode()), name, "is there twice");
        }
        unread.put(name, lineOf(tuple.getKeyNode()));
    }

    public String file() {
        return file;
    }

    public int line(String name) {
        return nodes.containsKey(name) ? lineOf(nodes.get(name)) : line;
    }

    public boolean has(String name) {
        return nodes.get(name) instanceof ScalarNode scalar ? !scalar.getValue().isBlank() : nodes.containsKey(name);
    }

    public void wrong(String name, String says) {
        wrong(line(name), name, says);
    }

    public void wrong(int at, String name, String says) {
        problems.add(file, at, name, says);
    }

    public String text(String name) {
        return optionalText(name).orElseGet(() -> missing(name, ""));
    }

    /** A text of at most so many characters. */
    public String text(String name, int longest) {
        String text = text(name);
        if (text.length() > longest) {
            wrong(name, "has " + text.length() + " characters, " + longest + " is the most");
        }
        return text;
    }

    public Optional<String> optionalText(String name) {
        unread.remove(name);
        if (!has(name)) {
            return Optional.empty();
        }
        if (nodes.get(name) instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(name, "must be a text");
        return Optional.of("");
    }

    public LocalDate date(String name) {
        return optionalDate(name).orElseGet(() -> missing(name, LocalDate.EPOCH));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name)
                .map(text -> parsed(name, text, LocalDate::parse, LocalDate.EPOCH, "is not a date like 2026-04-01"));
    }

    public int number(String name) {
        return parsed(name, text(name), Integer::parseInt, 0, "is not a whole number");
    }

    /** A whole number of at least one. */
    public int count(String name) {
        int count = number(name);
        if (count < 1 && has(name)) {
            wrong(name, "must be 1 or more");
        }
        return count;
    }

    public Optional<Integer> optionalNumber(String name) {
        return has(name) ? Optional.of(number(name)) : emptyAndRead(name);
    }

    /** Pounds and pence, never below nothing: {@code "3000.00"}. */
    public BigDecimal pounds(String name) {
        String text = text(name);
        if (!text.matches("\\d{1,7}\\.\\d{2}")) {
            wrong(name, "is not an amount like \"3000.00\"");
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    public boolean flag(String name) {
        String text = optionalText(name).orElse("false");
        if (!List.of("true", "false").contains(text)) {
            wrong(name, "must be true or false");
        }
        return Boolean.parseBoolean(text);
    }

    public <E extends Enum<E>> E oneOf(String name, Class<E> choices) {
        return constant(name, text(name), choices);
    }

    public <E extends Enum<E>> List<E> someOf(String name, Class<E> choices) {
        return texts(name).stream().map(text -> constant(name, text, choices)).toList();
    }

    /** A list of texts; empty when the field is absent. */
    public List<String> texts(String name) {
        return items(name).stream()
                .map(node ->
                        node instanceof ScalarNode scalar ? scalar.getValue().strip() : notAText(name))
                .toList();
    }

    /** A list of mappings; empty when the field is absent. */
    public List<Fields> children(String name) {
        List<Fields> children = new ArrayList<>();
        for (Node node : items(name)) {
            if (node instanceof MappingNode mapping) {
                children.add(new Fields(file, lineOffset, mapping, problems));
            } else {
                wrong(name, "must be a list of fields");
            }
        }
        return children;
    }

    public Optional<Fields> optionalChild(String name) {
        unread.remove(name);
        if (!has(name)) {
            return Optional.empty();
        }
        if (nodes.get(name) instanceof MappingNode mapping) {
            return Optional.of(new Fields(file, lineOffset, mapping, problems));
        }
        wrong(name, "must hold fields of its own");
        return Optional.empty();
    }

    public Fields child(String name) {
        return optionalChild(name).orElseGet(() -> {
            missing(name, "");
            return new Fields(file, lineOffset, ContentFolder.EMPTY, new Problems());
        });
    }

    /** Reports the fields that were not asked for. */
    public void finish() {
        unread.forEach((name, at) -> problems.add(file, at, name, "is not a field that is known here"));
    }

    private List<Node> items(String name) {
        unread.remove(name);
        if (!has(name)) {
            return List.of();
        }
        if (nodes.get(name) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        wrong(name, "must be a list");
        return List.of();
    }

    private <E extends Enum<E>> E constant(String name, String text, Class<E> choices) {
        E[] all = choices.getEnumConstants();
        Optional<E> found =
                Arrays.stream(all).filter(choice -> choice.name().equals(text)).findFirst();
        if (found.isEmpty() && has(name)) {
            wrong(name, "must be one of " + Arrays.toString(all));
        }
        return found.orElse(all[0]);
    }

    private <T> T parsed(String name, String text, Function<String, T> parser, T empty, String says) {
        try {
            return text.isEmpty() ? empty : parser.apply(text);
        } catch (DateTimeParseException | NumberFormatException e) {
            wrong(name, says);
            return empty;
        }
    }

    private <T> T missing(String name, T empty) {
        wrong(name, "is missing");
        return empty;
    }

    private String notAText(String name) {
        wrong(name, "must be a list of texts");
        return "";
    }

    private <T> Optional<T> emptyAndRead(String name) {
        unread.remove(name);
        return Optional.empty();
    }

    private int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1 + lineOffset;
    }
}
