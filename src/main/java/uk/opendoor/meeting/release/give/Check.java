package uk.opendoor.meeting.release.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.release.extract.Extracted;
import uk.opendoor.meeting.release.extract.Notice;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.meeting.release.find.Finder;
import uk.opendoor.meeting.release.find.Findings;
import uk.opendoor.meeting.release.find.MustNotAppear;
import uk.opendoor.meeting.release.list.KnownAlready;
import uk.opendoor.meeting.release.list.ListKept;
import uk.opendoor.meeting.release.list.Listed;
import uk.opendoor.meeting.release.paper.DeskPaper;
import uk.opendoor.meeting.release.paper.Flagged;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.shared.PersonId;

/** Looks in a paper for what one person must not read there: what they may see anyway is no leak to them. */
@ApplicationScoped
public class Check {

    private Papers papers;
    private ListKept listed;
    private KnownAlready known;
    private Meetings meetings;
    private People people;
    private Access access;
    private Clock clock;

    protected Check() {}

    @Inject
    public Check(
            Papers papers,
            ListKept listed,
            KnownAlready known,
            Meetings meetings,
            People people,
            Access access,
            Clock clock) {
        this.papers = papers;
        this.listed = listed;
        this.known = known;
        this.meetings = meetings;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    Checked of(DeskPaper paper, String versionId, PersonId recipient) {
        Extracted words = papers.words(versionId);
        List<Entry> list = list(paper, recipient);
        List<Flagged> flags = new ArrayList<>();
        boolean more = false;
        for (int from = 0; from < list.size(); from += MustNotAppear.MOST) {
            List<Entry> part = list.subList(from, Math.min(list.size(), from + MustNotAppear.MOST));
            Findings found = new Finder(new MustNotAppear(part)).find(words.passages());
            found.hits().stream().map(Flagged::of).forEach(flags::add);
            more |= found.more();
        }
        onceEach(words.notices()).map(Flagged::of).forEach(flags::add);
        return new Checked(List.copyOf(flags), more || flags.size() > Checked.MOST);
    }

    /** A report with thirty pictures is one thing to look at. */
    private static Stream<Notice> onceEach(List<Notice> notices) {
        Map<Notice.What, Notice> first = new LinkedHashMap<>();
        notices.forEach(notice -> first.putIfAbsent(notice.what(), notice));
        return first.values().stream();
    }

    private List<Entry> list(DeskPaper paper, PersonId recipient) {
        WholeMeeting meeting = paper.meetingId().map(meetings::get).orElse(null);
        List<PersonId> children = meeting == null ? List.of(paper.child()) : meeting.children();
        List<Entry> all =
                new ArrayList<>(listed.of(children).stream().map(Listed::entry).toList());
        children.forEach(child -> all.addAll(known(child, recipient)));
        all.addAll(known.siblings(children, recipient));
        if (meeting != null) {
            all.addAll(others(meeting, recipient));
        }
        return all.stream().distinct().toList();
    }

    private List<Entry> known(PersonId child, PersonId recipient) {
        List<Entry> all = new ArrayList<>(known.contacts(child, recipient));
        if (!may(recipient, Permission.HOME_ADDRESS, child)) {
            all.addAll(known.home(child));
        }
        if (!may(recipient, Permission.DAILY_PLACES, child)) {
            all.addAll(known.daily(child));
        }
        return all;
    }

    /** The room, for whom it is not safe to know it, and children of the meeting of whom they may know nothing. */
    private List<Entry> others(WholeMeeting meeting, PersonId recipient) {
        boolean knowsRoom = meeting.invitationOf(recipient)
                .map(MeetingInvitation::isPlaceShared)
                .orElse(false);
        List<Entry> all = new ArrayList<>();
        if (!knowsRoom && !meeting.meeting().place().room().isBlank()) {
            all.addAll(KnownAlready.address(meeting.meeting().place().room()));
        }
        List<PersonId> unknown = meeting.children().stream()
                .filter(child -> !may(recipient, Permission.PROFILE, child))
                .filter(child -> !isInvitedFor(meeting, recipient, child))
                .toList();
        all.addAll(KnownAlready.names(people.names(unknown).values()));
        return all;
    }

    private static boolean isInvitedFor(WholeMeeting meeting, PersonId recipient, PersonId child) {
        return meeting.invitationOf(recipient)
                .map(MeetingInvitation::children)
                .filter(children -> children.contains(child))
                .isPresent();
    }

    private boolean may(PersonId recipient, Permission permission, PersonId child) {
        Set<Role> roles = people.get(recipient).rolesOn(LocalDate.now(clock));
        return access.allows(recipient, roles, permission, child);
    }
}
