package uk.opendoor.adviser.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.PersonId;

/** Contacts with a young person: write one down, read them all. */
@UseCase
public class ContactService {

    /** As many as one page shows. */
    public static final int PAGE = 10;

    /** The yearly return begins to ask around the 17th birthday. */
    private static final int RETURN_FROM = 17;

    private People people;
    private Contacts contacts;
    private CareRecords records;
    private Caller caller;
    private Clock clock;

    protected ContactService() {}

    @Inject
    public ContactService(People people, Contacts contacts, CareRecords records, Caller caller, Clock clock) {
        this.people = people;
        this.contacts = contacts;
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The latest first; one more than a page holds if there is another page.
     *
     * @param page counted from 0
     */
    @Permitted(Permission.CONTACTS)
    public List<ContactView> see(@About PersonId whose, int page) {
        List<Contact> shown = contacts.of(whose, page * PAGE, PAGE + 1);
        Map<PersonId, String> names =
                people.names(shown.stream().map(Contact::worker).distinct().toList());
        return shown.stream()
                .map(one -> new ContactView(
                        one.kind(),
                        one.on(),
                        one.isSeen(),
                        names.getOrDefault(one.worker(), ""),
                        one.note(),
                        one.touches(),
                        one.confirmed()
                                .map(codes ->
                                        codes.inTouch() + " " + codes.activityCode() + " " + codes.accommodationCode())
                                .orElse("")))
                .toList();
    }

    /** What the yearly return could be told; nothing for somebody it does not ask about. */
    @Permitted(Permission.CONTACTS)
    public Optional<Oc3> suggestion(@About PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        return age(whose).filter(age -> age >= RETURN_FROM).map(age -> {
            Optional<Oc3.Home> home = records.current(Set.of(whose), today).stream()
                    .reduce((earlier, later) -> later)
                    .map(one -> new Oc3.Home(one.kind(), one.suitable()));
            return Oc3.suggest(contacts.lastConfirmed(whose), home, age);
        });
    }

    /** What is wrong with codes for this person, as the end of a message key. */
    @Permitted(Permission.CONTACTS)
    public Optional<String> wrong(@About PersonId whose, Oc3 codes) {
        return codes.wrong(age(whose).orElse(0));
    }

    /** Keeps a contact; the same form sent twice is one. Its day restarts the clocks that wait for it. */
    @Permitted(Permission.RECORD_CONTACT)
    public void record(@About PersonId whose, String contactId, ContactWanted said) {
        new FormId(contactId);
        if (!contacts.isThere(contactId)) {
            contacts.add(new Contact(contactId, whose, caller.person(), said, clock.instant()));
        }
    }

    private Optional<Integer> age(PersonId whose) {
        return Optional.ofNullable(people.get(whose).bornOn())
                .map(bornOn -> new Birthdays(bornOn).ageOn(LocalDate.now(clock)));
    }
}
