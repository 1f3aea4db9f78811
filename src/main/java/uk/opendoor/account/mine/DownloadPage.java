package uk.opendoor.account.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import uk.opendoor.shared.Messages;

/** Everything that is held about me that I may see, to read, print or save. */
@Named
@RequestScoped
public class DownloadPage {

    @Inject
    private CopyService copies;

    @Inject
    private Messages messages;

    private List<Section> sections = List.of();

    /** @param items each with its lines; an object is one item */
    public record Section(String title, List<List<Line>> items) {}

    /** One thing that is held, and what it is called. */
    public record Line(String name, String value) {}

    public void load() {
        sections = copies.everything().stream().map(this::section).toList();
    }

    private Section section(HeldPart part) {
        JsonValue held = part.held();
        List<JsonObject> items =
                held instanceof JsonArray many ? many.getValuesAs(JsonObject.class) : List.of(held.asJsonObject());
        return new Section(
                words("held." + part.section(), part.section()),
                items.stream().filter(item -> !item.isEmpty()).map(this::lines).toList());
    }

    private List<Line> lines(JsonObject item) {
        return item.entrySet().stream()
                .map(field -> new Line(words("held.field." + field.getKey(), field.getKey()), text(field.getValue())))
                .toList();
    }

    private String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Times.readable(((JsonString) value).getString());
            case TRUE -> messages.say("held.yes");
            case FALSE -> messages.say("held.no");
            case NULL -> "";
            case ARRAY ->
                value.asJsonArray().stream()
                        .map(this::text)
                        .map(word -> words("audit.role." + word, word))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String words(String key, String otherwise) {
        return messages.knows(key) ? messages.say(key) : otherwise;
    }

    public List<Section> getSections() {
        return sections;
    }
}
