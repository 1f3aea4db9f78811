package uk.opendoor.meeting.release.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.access.Standing;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.release.paper.DeskPaper;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * Who can be given a paper: for a meeting those who are invited and may see it today, else the child and the parents and carers.
 * With a supporter only those share who chose them.
 */
@ApplicationScoped
public class Recipients {

    private Meetings meetings;
    private Relations relations;
    private People people;
    private Access access;
    private Clock clock;

    protected Recipients() {}

    @Inject
    public Recipients(Meetings meetings, Relations relations, People people, Access access, Clock clock) {
        this.meetings = meetings;
        this.relations = relations;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    public List<Recipient> of(DeskPaper paper) {
        return paper.meetingId().map(this::ofMeeting).orElseGet(() -> ofChild(paper.child()));
    }

    /** One of them; it is not there for anybody else. */
    Recipient get(DeskPaper paper, PersonId person) {
        return of(paper).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Recipient> ofMeeting(String meetingId) {
        return meetings.get(meetingId).invitations().stream()
                .filter(one -> one.invitedAs() == InvitedAs.PARENT || one.invitedAs() == InvitedAs.YOUNG_PERSON)
                .flatMap(one -> recipient(one).stream())
                .toList();
    }

    private Optional<Recipient> recipient(MeetingInvitation one) {
        Set<Role> roles = people.get(one.invitee()).rolesOn(today());
        return one.children().stream()
                .filter(child -> child.equals(one.invitee())
                        || parent(one.invitee(), child).isPresent())
                .filter(child -> access.allows(one.invitee(), roles, Permission.MEETING, child))
                .findFirst()
                .map(child -> new Recipient(one.invitee(), child));
    }

    private List<Recipient> ofChild(PersonId child) {
        Stream<PersonId> parents = relations.of(child).stream()
                .map(Relation::kin)
                .distinct()
                .filter(kin -> parent(kin, child).isPresent());
        return Stream.concat(Stream.of(child), parents)
                .map(person -> new Recipient(person, child))
                .toList();
    }

    /** What makes them a parent or a carer today; nothing once the child is an adult. */
    Optional<Relation> parent(PersonId kin, PersonId child) {
        return isAdult(child)
                ? Optional.empty()
                : relations.between(kin, child).stream()
                        .filter(one -> one.standing() == Standing.PARENT && one.isLiveOn(today()))
                        .findFirst();
    }

    private boolean isAdult(PersonId child) {
        return people.find(child)
                .map(Person::bornOn)
                .map(day -> !today().isBefore(new Birthdays(day).at(Birthdays.ADULT)))
                .orElse(true);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
