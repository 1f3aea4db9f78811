package uk.opendoor.sync;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import uk.opendoor.api.JsonBody;

/** Where the case management system sends people, relations, care periods and meetings; a program comes here by its secret. */
@Path("sync")
@Dependent
@SecurityScheme(securitySchemeName = "program", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class SyncResource {

    /** Twice of what five hundred people with the longest names need, and meetings with a dozen guests each. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final Batches batches;
    private final SyncJson json;

    @Inject
    public SyncResource(Batches batches, SyncJson json) {
        this.batches = batches;
        this.json = json;
    }

    @Operation(
            summary = "Bring people, relations, care periods or meetings",
            description =
                    "Each record is known by its reference: the same again changes nothing. It is kept or refused on"
                            + " its own. One that somebody at work has changed here since is left as it is, with the outcome kept."
                            + " Nothing is deleted by absence; withdrawn takes back a record that was made in error."
                            + " A meeting starts when the clock on the wall in England says so, with no offset. Children, young"
                            + " people, parents and supporters are named by the references with which they were sent as people;"
                            + " the chair, social workers and advisers by their e-mail addresses at work. A meeting waits until a"
                            + " worker releases it; cancelled calls it off. Nobody in the family sees anything before.")
    @RequestBody(
            required = true,
            description = "At most 500 records, 1 MB.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(name = "people", value = SyncExamples.PEOPLE),
                                @ExampleObject(name = "relations", value = SyncExamples.RELATIONS),
                                @ExampleObject(name = "care-periods", value = SyncExamples.CARE_PERIODS),
                                @ExampleObject(name = "meetings", value = SyncExamples.MEETINGS)
                            }))
    @APIResponse(
            responseCode = "200",
            description =
                    "One result for each record, in order: created, changed, unchanged, kept, withdrawn or wrong.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "results", value = SyncExamples.RESULTS)))
    @APIResponse(responseCode = "400", description = "The batch cannot be read at all. Nothing of it was kept.")
    @APIResponse(responseCode = "401", description = "No secret, a wrong one, or one that was ended.")
    @APIResponse(responseCode = "413", description = "More than 1 MB.")
    @APIResponse(responseCode = "429", description = "Too many wrong secrets from this network.")
    @SecurityRequirement(name = "program")
    @PUT
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject put(
            @Parameter(schema = @Schema(enumeration = {"people", "relations", "care-periods", "meetings"}))
                    @PathParam("kind")
                    String kind,
            InputStream body) {
        SyncKind known = SyncKind.at(kind).orElseThrow(NotFoundException::new);
        var fields = JsonBody.fields(body, MOST_BYTES);
        boolean dryRun = fields.flag("dryRun");
        List<JsonValue> records = fields.values("records", Batches.MOST);
        fields.refuseWhatIsWrong();
        return json.of(batches.take(known, records, dryRun), dryRun);
    }
}
