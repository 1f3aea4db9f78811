package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.account.People;
import uk.opendoor.shared.PersonId;

/** Finds whom the records of a batch name: people by their reference, and workers, who are never brought, by their e-mail. */
@ApplicationScoped
class Mentioned {

    private ImportedRecords imported;
    private People people;
    private Clock clock;

    protected Mentioned() {}

    @Inject
    Mentioned(ImportedRecords imported, People people, Clock clock) {
        this.imported = imported;
        this.people = people;
        this.clock = clock;
    }

    /** As many queries for five hundred records as for one. */
    Map<String, PersonId> find(Source source, Collection<? extends JsonValue> records) {
        Set<String> references = References.mentioned(records, source.mentions());
        Map<String, PersonId> all = new HashMap<>();
        imported.find(SyncKind.PEOPLE, references).values().stream()
                .filter(Imported::isHere)
                .forEach(one -> all.put(one.reference(), new PersonId(one.ours())));
        all.putAll(people.workers(addresses(references), LocalDate.now(clock)));
        return all;
    }

    private static Set<String> addresses(Set<String> references) {
        return references.stream().filter(References::isAddress).collect(Collectors.toSet());
    }
}
