package uk.opendoor.sync;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.api.JsonFields;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.shared.PersonId;

/** Reads what the case system says of one meeting; who comes stands in one list for each way of coming. */
final class MeetingFields {

    private static final String CHILDREN = "children";
    private static final String STARTS = "starts";
    private static final String MINUTES = "minutes";
    private static final String CHAIR = "chair";
    private static final String SOCIAL_WORKERS = "socialWorkers";
    private static final String ADVISERS = "advisers";
    private static final String YOUNG_PEOPLE = "youngPeople";
    private static final String PARENTS = "parents";
    private static final String SUPPORTERS = "supporters";

    static final List<String> ALL = List.of(
            "kind",
            CHILDREN,
            STARTS,
            MINUTES,
            "place",
            CHAIR,
            SOCIAL_WORKERS,
            ADVISERS,
            YOUNG_PEOPLE,
            PARENTS,
            SUPPORTERS,
            "cancelled");

    static final List<String> MENTIONS =
            List.of(CHILDREN, CHAIR, SOCIAL_WORKERS, ADVISERS, YOUNG_PEOPLE, PARENTS, SUPPORTERS);

    private final JsonFields fields;
    private final Map<String, PersonId> known;
    private final LocalDate latest;
    private final Set<PersonId> come = new HashSet<>();
    private final List<SaidMeeting.Guest> guests = new ArrayList<>();

    MeetingFields(JsonFields fields, Map<String, PersonId> known, LocalDate today) {
        this.fields = fields;
        this.latest = today.plusYears(Slot.YEARS_AHEAD);
        this.known = known;
    }

    /** Empty if something is wrong; the fields are told what. */
    Optional<SaidMeeting> read() {
        Optional<MeetingKind> kind = fields.requiredOneOf(MeetingKind.class, "kind");
        List<PersonId> children = References.somePeople(fields, CHILDREN, known);
        Optional<LocalDateTime> starts = WallClock.read(fields, STARTS);
        Optional<Integer> minutes = minutes(starts);
        String place = fields.text("place", Meeting.PLACE_LENGTH).orElse("");
        readGuests();
        boolean off = fields.flag("cancelled");
        // The reference was read before, and one that is wrong is told.
        return kind.isEmpty() || starts.isEmpty() || minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(new SaidMeeting(
                        fields.text("reference", Imported.REFERENCE_LENGTH).orElse(""),
                        kind.get(),
                        children,
                        starts.get(),
                        minutes.get(),
                        place,
                        guests,
                        off));
    }

    private Optional<Integer> minutes(Optional<LocalDateTime> starts) {
        Optional<Integer> minutes = fields.requiredNumber(MINUTES);
        boolean isLength = minutes.filter(number -> number >= Slot.SHORTEST && number <= Slot.LONGEST)
                .isPresent();
        if (minutes.isPresent() && !isLength) {
            fields.wrong(MINUTES, "notALength");
        }
        if (starts.filter(time -> !Slot.isPossible(time, isLength ? minutes.get() : Slot.SHORTEST))
                .isPresent()) {
            fields.wrong(STARTS, "notATimeToMeet");
        }
        if (starts.filter(time -> time.toLocalDate().isAfter(latest)).isPresent()) {
            fields.wrong(STARTS, "yearsAhead");
        }
        return minutes;
    }

    private void readGuests() {
        add(
                CHAIR,
                InvitedAs.CHAIR,
                References.worker(fields, CHAIR, known).stream().toList());
        add(SOCIAL_WORKERS, InvitedAs.SOCIAL_WORKER, References.workers(fields, SOCIAL_WORKERS, known));
        add(ADVISERS, InvitedAs.ADVISER, References.workers(fields, ADVISERS, known));
        add(YOUNG_PEOPLE, InvitedAs.YOUNG_PERSON, References.people(fields, YOUNG_PEOPLE, known));
        add(PARENTS, InvitedAs.PARENT, References.people(fields, PARENTS, known));
        add(SUPPORTERS, InvitedAs.SUPPORTER, References.people(fields, SUPPORTERS, known));
        if (guests.size() > SaidMeeting.MOST_GUESTS) {
            fields.wrong("record", "tooManyGuests");
        }
    }

    private void add(String name, InvitedAs as, List<PersonId> all) {
        for (PersonId one : all) {
            if (!come.add(one)) {
                fields.wrong(name, "namedTwice");
            }
            guests.add(new SaidMeeting.Guest(one, as));
        }
    }
}
