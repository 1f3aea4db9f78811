package uk.opendoor.api;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads the body of a request: a JSON object, in UTF-8, in which nothing is there twice, of no more than so much. */
public final class JsonBody {

    static final int MOST_BYTES = 64 * 1024;
    private static final int DEEPEST = 16;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonBody() {}

    /**
     * What a person may send: no more than 64 KB.
     *
     * @throws TooLong if there are more bytes than we read
     * @throws UnreadableJson if it is not a JSON object
     */
    public static JsonFields fields(InputStream body) {
        return fields(body, MOST_BYTES);
    }

    /**
     * @throws TooLong if there are more bytes than that
     * @throws UnreadableJson if it is not a JSON object
     */
    public static JsonFields fields(InputStream body, int mostBytes) {
        if (parse(text(body, mostBytes)) instanceof JsonObject object) {
            return new JsonFields(object);
        }
        throw new UnreadableJson();
    }

    private static String text(InputStream body, int mostBytes) {
        try {
            byte[] bytes = body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new TooLong(mostBytes);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException brokenOff) {
            throw new UnreadableJson();
        }
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            walk(text);
            return reader.readValue();
        } catch (JsonException e) {
            throw new UnreadableJson();
        }
    }

    /** Goes to the very end first: a reader stops after one value, and gives up on deep nesting in its own way. */
    private static void walk(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            int depth = 0;
            while (parser.hasNext()) {
                depth += step(parser.next());
                if (depth > DEEPEST) {
                    throw new UnreadableJson();
                }
            }
        }
    }

    private static int step(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }
}
