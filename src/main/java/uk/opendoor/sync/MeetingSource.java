package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.api.JsonFields;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.held.HeldIntake;
import uk.opendoor.meeting.held.HeldMeetings;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.meeting.held.Taken;
import uk.opendoor.shared.PersonId;
import uk.opendoor.shared.WrongField;
import uk.opendoor.shared.WrongFields;

/** Meetings. They wait until a worker releases each: nobody is invited, and no family hears of one by it. */
@ApplicationScoped
class MeetingSource implements Source {

    private HeldIntake intake;
    private HeldMeetings held;
    private ImportedRecords imported;
    private Clock clock;

    protected MeetingSource() {}

    @Inject
    MeetingSource(HeldIntake intake, HeldMeetings held, ImportedRecords imported, Clock clock) {
        this.intake = intake;
        this.held = held;
        this.imported = imported;
        this.clock = clock;
    }

    @Override
    public SyncKind kind() {
        return SyncKind.MEETINGS;
    }

    @Override
    public List<String> fields() {
        return MeetingFields.ALL;
    }

    @Override
    public List<String> mentions() {
        return MeetingFields.MENTIONS;
    }

    /** A worker decides what becomes of it; what the case system says of it stays as that says it. */
    @Override
    public boolean canChangeHere() {
        return false;
    }

    @Override
    public Optional<Content> read(JsonFields fields, Map<String, PersonId> people) {
        return new MeetingFields(fields, people, LocalDate.now(clock)).read().map(Content.OfMeeting::new);
    }

    @Override
    public Map<String, Content> now(Collection<String> ours) {
        return held.all(ours).stream()
                .collect(Collectors.toMap(
                        one -> one.held().heldId(), one -> (Content) new Content.OfMeeting(one.said())));
    }

    @Override
    public Optional<String> here(Content content) {
        return held.byReference(said(content).reference())
                .map(one -> one.held().heldId())
                .filter(ours -> !imported.isTaken(kind(), ours));
    }

    @Override
    public PersonId about(String ours, Content content) {
        return said(content).children().get(0);
    }

    @Override
    public Set<PersonId> further(Content before, Content after) {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .flatMap(content -> said(content).children().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void create(String ours, Content content) {
        take(ours, content);
    }

    @Override
    public void change(String ours, Content content) {
        take(ours, content);
    }

    private void take(String ours, Content content) {
        Taken taken = unlessOvertaken(() -> intake.take(ours, said(content)));
        if (taken.outcome() == Taken.Outcome.REFUSED) {
            throw new WrongFields(
                    taken.wrong().stream().map(MeetingSource::inOurWords).toList());
        }
    }

    /** All who are named are known here: a child who is not is one who was not sent as a young person. */
    private static WrongField inOurWords(WrongField wrong) {
        return wrong.reason().equals("notKnown") ? new WrongField(wrong.field(), "notYoung") : wrong;
    }

    @Override
    public void remove(String ours) {
        if (!unlessOvertaken(() -> intake.takeBack(ours))) {
            throw References.wrong("withdrawn", "decidedHere");
        }
    }

    private static <T> T unlessOvertaken(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (MovedOn faster) {
            throw new Overtaken(faster);
        }
    }

    private static SaidMeeting said(Content content) {
        return ((Content.OfMeeting) content).said();
    }
}
