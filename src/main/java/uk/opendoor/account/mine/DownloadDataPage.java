package uk.opendoor.account.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import uk.opendoor.web.SentFile;

/** The same as a file for programs. Its name says nothing of whose it is or what is in it. */
@Named
@RequestScoped
public class DownloadDataPage {

    @Inject
    private CopyService copies;

    @Inject
    private Clock clock;

    public void send() {
        JsonObjectBuilder all =
                Json.createObjectBuilder().add("madeAt", clock.instant().toString());
        copies.everything().forEach(part -> all.add(part.section(), part.held()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(file, StandardCharsets.UTF_8)) {
            writer.write(all.build());
        }
        SentFile.save("my-data.json", "application/json;charset=UTF-8", file.toByteArray());
    }
}
