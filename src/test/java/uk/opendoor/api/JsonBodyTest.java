package uk.opendoor.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "\"text\"",
                "1",
                "{",
                "{\"a\":}",
                "{\"a\":1}}",
                "{'a':1}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"a\":NaN}",
                "<a/>"
            })
    void refusesWhatIsNotOneJsonObject(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(UnreadableJson.class).hasMessage(null);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(60_000))).isInstanceOf(UnreadableJson.class);
        assertThatThrownBy(() -> read("{\"a\":".repeat(10_000))).isInstanceOf(UnreadableJson.class);
    }

    @Test
    void readsSixtyFourKilobytesAndRefusesOneByteMore() {
        assertThatCode(() -> read("{}" + " ".repeat(JsonBody.MOST_BYTES - 2))).doesNotThrowAnyException();
        assertThatThrownBy(() -> read("{}" + " ".repeat(JsonBody.MOST_BYTES - 1)))
                .isInstanceOf(TooLong.class);
    }

    private static JsonFields read(String body) {
        return JsonBody.fields(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
