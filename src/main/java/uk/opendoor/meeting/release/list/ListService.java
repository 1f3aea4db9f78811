package uk.opendoor.meeting.release.list;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What must not appear in papers about one child. */
@UseCase
public class ListService {

    private ListKept kept;
    private KnownAlready known;
    private People people;
    private Caller caller;
    private Clock clock;

    protected ListService() {}

    @Inject
    public ListService(ListKept kept, KnownAlready known, People people, Caller caller, Clock clock) {
        this.kept = kept;
        this.known = known;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.MUST_NOT_APPEAR)
    public ListView see(@About PersonId child) {
        List<Listed> all = kept.of(List.of(child));
        Map<PersonId, String> names =
                people.names(all.stream().map(Listed::writtenBy).distinct().toList());
        return new ListView(
                all.stream().map(one -> row(one, names)).toList(),
                Stream.concat(known.home(child).stream(), known.daily(child).stream())
                        .toList());
    }

    /**
     * Writes it down. The same form twice, or the same words twice, is one.
     *
     * @throws ListFull if there are too many
     */
    @Permitted(Permission.LIST_MUST_NOT_APPEAR)
    public void add(@About PersonId child, String formId, Entry entry, String why) {
        new FormId(formId);
        Optional<Listed> before = kept.find(formId);
        if (before.isPresent()) {
            requireOf(child, before.get());
            return;
        }
        List<Listed> all = kept.of(List.of(child));
        if (all.stream().anyMatch(one -> one.entry().equals(entry))) {
            return;
        }
        if (all.size() >= ListKept.MOST) {
            throw new ListFull();
        }
        kept.add(new Listed(formId, child, entry, why, caller.person(), clock.instant()));
    }

    /** It may appear again; it is kept who said so. */
    @Permitted(Permission.LIST_MUST_NOT_APPEAR)
    public void takeOff(@About PersonId child, String entryId) {
        Listed one = kept.find(entryId).orElseThrow(NotFound::new);
        requireOf(child, one);
        one.takeOff(caller.person(), clock.instant());
    }

    private static void requireOf(PersonId child, Listed one) {
        if (!one.child().equals(child)) {
            throw new NotFound();
        }
    }

    private ListView.Row row(Listed one, Map<PersonId, String> names) {
        return new ListView.Row(
                one.entryId(),
                one.entry(),
                one.why(),
                names.getOrDefault(one.writtenBy(), ""),
                LocalDate.ofInstant(one.writtenAt(), clock.getZone()));
    }
}
