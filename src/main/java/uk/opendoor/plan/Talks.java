package uk.opendoor.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.opendoor.adviser.contact.Contacts;
import uk.opendoor.shared.PersonId;

/** When somebody and their worker last talked about a matter: a contact is written once, and the plan knows of it. */
@ApplicationScoped
public class Talks {

    private static final int SHOWN = 3;

    private Contacts contacts;

    protected Talks() {}

    @Inject
    public Talks(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The latest first. */
    public List<Talk> about(PersonId whose, Matter matter) {
        return contacts.touching(whose, matter.name(), SHOWN).stream()
                .map(contact -> new Talk(contact.on(), contact.kind()))
                .toList();
    }
}
