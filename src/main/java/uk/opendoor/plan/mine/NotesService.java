package uk.opendoor.plan.mine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.PrivateNote;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Notes that a young person writes for nobody but themselves, and shares one by one if they like. */
@UseCase
public class NotesService {

    private Plans plans;
    private Clock clock;

    protected NotesService() {}

    @Inject
    public NotesService(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** The latest first. */
    @Permitted(Permission.PRIVATE_NOTES)
    public List<NoteView> mine(@About PersonId me) {
        return plans.notes(me).stream()
                .map(note -> new NoteView(
                        note.noteId(),
                        note.words(),
                        LocalDate.ofInstant(note.writtenAt(), clock.getZone()),
                        note.sharedAt() != null,
                        note.revision()))
                .toList();
    }

    /** Keeps a new note; the same form sent twice is one note. */
    @Permitted(Permission.OWN_NOTES)
    public void write(@About PersonId me, String noteId, String words) {
        new FormId(noteId);
        if (plans.note(me, noteId).isEmpty()) {
            plans.add(new PrivateNote(noteId, me, words, clock.instant()));
            plans.flush();
        }
    }

    /**
     * Writes a note anew.
     *
     * @param seen which revision they saw
     * @throws MovedOn if it has been written anew since, in another window
     */
    @Permitted(Permission.OWN_NOTES)
    public void rewrite(@About PersonId me, String noteId, int seen, String words) {
        PrivateNote note = get(me, noteId);
        if (note.revision() != seen && !note.words().equals(words)) {
            throw new MovedOn(noteId);
        }
        note.reword(words, clock.instant());
        plans.flush();
    }

    /** Lets who works with them read it. */
    @Permitted(Permission.OWN_NOTES)
    public void share(@About PersonId me, String noteId) {
        get(me, noteId).share(clock.instant());
    }

    /** Shuts it again. */
    @Permitted(Permission.OWN_NOTES)
    public void unshare(@About PersonId me, String noteId) {
        get(me, noteId).unshare();
    }

    /** Throws it away for good; to do so twice is to do so. */
    @Permitted(Permission.OWN_NOTES)
    public void remove(@About PersonId me, String noteId) {
        plans.note(me, noteId).ifPresent(plans::remove);
    }

    private PrivateNote get(PersonId me, String noteId) {
        return plans.note(me, noteId).orElseThrow(NotFound::new);
    }
}
