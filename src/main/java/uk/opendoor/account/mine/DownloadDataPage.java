package uk.opendoor.account.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;

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
        FacesContext context = FacesContext.getCurrentInstance();
        write(all, context.getExternalContext());
        context.responseComplete();
    }

    private static void write(JsonObjectBuilder all, ExternalContext external) {
        external.setResponseContentType("application/json");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"my-data.json\"");
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(external.getResponseOutputWriter())) {
            writer.write(all.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
