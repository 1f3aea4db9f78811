package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.shared.PersonId;

/** What the case system sends, for a test inside the server; JSON with single quotes. */
@ApplicationScoped
public class Sent {

    private static final String OURS = "select ours from imported where reference = ?";

    @Inject
    private Batches batches;

    @Inject
    private Caller caller;

    @Inject
    private Town town;

    private final PersonId service = PersonId.random();

    /** As a program. @return the outcome of each record, with the reasons */
    public String send(SyncKind kind, String records) {
        return send(kind, records, false);
    }

    public String send(SyncKind kind, String records, boolean rehearsal) {
        caller.enter(service, Set.of(Role.SERVICE), null);
        List<Result> results = batches.take(kind, json(records), rehearsal);
        return results.stream()
                .map(one -> one.outcome()
                        + one.wrong().stream()
                                .map(wrong -> " " + wrong.field() + " " + wrong.reason())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static JsonArray json(String records) {
        return Json.createReader(new StringReader("[" + records.replace('\'', '"') + "]"))
                .readArray();
    }

    public PersonId service() {
        return service;
    }

    /** Something that nothing else is called. */
    public String reference() {
        return "T-" + UUID.randomUUID().toString().substring(0, 12);
    }

    public String youngPerson(String reference) {
        return young(reference, "Ashdown", town.today().minusYears(17).toString());
    }

    public String young(String reference, String family, String born) {
        return "{'reference':'" + reference + "','givenName':'Robin','familyName':'" + family + "','dateOfBirth':'"
                + born + "','youngPerson':true}";
    }

    public String relative(String reference) {
        return "{'reference':'" + reference + "','givenName':'Hazel','familyName':'Ashdown'}";
    }

    public String parent(String reference, String young, String relative, String to) {
        return "{'reference':'" + reference + "','youngPerson':'" + young + "','relative':'" + relative
                + "','kind':'PARENT','from':'2020-01-01','to':" + (to == null ? "null" : "'" + to + "'") + "}";
    }

    public String care(String reference, String person, String from, String to) {
        return "{'reference':'" + reference + "','person':'" + person + "','kind':'SECTION_20','from':'" + from
                + "','to':" + (to == null ? "null" : "'" + to + "'") + "}";
    }

    public String withdrawn(String reference) {
        return "{'reference':'" + reference + "','withdrawn':true}";
    }

    /** Who it is here. */
    public PersonId person(String reference) {
        return new PersonId(ours(reference));
    }

    /** What it is here, or an empty text. */
    public String ours(String reference) {
        return town.one(OURS, reference);
    }
}
