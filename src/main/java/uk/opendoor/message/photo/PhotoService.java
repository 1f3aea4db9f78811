package uk.opendoor.message.photo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.message.Card;
import uk.opendoor.message.Requests;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.NotAPhoto;

/** A worker shows a photo, or takes it away; young people see it of who works with them and who stands in. */
@UseCase
public class PhotoService {

    @PersistenceContext
    private EntityManager entities;

    private Workforce workforce;
    private Requests requests;
    private Caller caller;
    private Clock clock;

    protected PhotoService() {}

    @Inject
    public PhotoService(Workforce workforce, Requests requests, Caller caller, Clock clock) {
        this.workforce = workforce;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.CASELOAD)
    public Optional<byte[]> mine() {
        return find(caller.person()).map(Photo::jpeg);
    }

    /**
     * Shows this from now on.
     *
     * @param sent the file, of any size
     * @throws NotAPhoto if it cannot be shown; then the one before stays
     */
    @Permitted(Permission.OWN_CARD)
    public void show(byte[] sent) {
        byte[] jpeg = Portrait.of(sent);
        find(caller.person())
                .ifPresentOrElse(photo -> photo.show(jpeg), () -> entities.persist(new Photo(caller.person(), jpeg)));
        mark(true);
    }

    @Permitted(Permission.OWN_CARD)
    public void remove() {
        find(caller.person()).ifPresent(entities::remove);
        mark(false);
    }

    /** @throws NotFound if they do not work with me, or have no photo */
    @Permitted(Permission.MESSAGES)
    public byte[] see(@About PersonId me, PersonId worker) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> workers = workforce.workingWith(me, today).stream()
                .map(Allocation::worker)
                .toList();
        Stream<PersonId> standIns = workforce.coverFor(workers, today).stream().map(Cover::coveredBy);
        return Stream.concat(workers.stream(), standIns)
                .filter(worker::equals)
                .findFirst()
                .flatMap(this::find)
                .map(Photo::jpeg)
                .orElseThrow(NotFound::new);
    }

    private void mark(boolean there) {
        PersonId me = caller.person();
        Card card = Optional.ofNullable(requests.cards(List.of(me)).get(me)).orElseGet(() -> new Card(me));
        card.showPhoto(there);
        requests.add(card);
    }

    private Optional<Photo> find(PersonId worker) {
        return entities.createNamedQuery("Photo.of", Photo.class)
                .setParameter("worker", worker)
                .getResultStream()
                .findFirst();
    }
}
