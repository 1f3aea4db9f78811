package uk.opendoor.meeting.exclude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.opendoor.account.People;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.WholeMeeting;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.meeting.release.extract.Passage;
import uk.opendoor.meeting.release.extract.Place;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.meeting.release.find.Finder;
import uk.opendoor.meeting.release.find.Hit;
import uk.opendoor.meeting.release.find.MustNotAppear;
import uk.opendoor.meeting.release.list.KnownAlready;
import uk.opendoor.meeting.release.list.ListKept;
import uk.opendoor.meeting.release.list.Listed;
import uk.opendoor.shared.PersonId;

/** Looks in the words of a letter for others who are invited, where the child is, and what must not appear. */
@ApplicationScoped
public class LetterCheck {

    private KnownAlready known;
    private ListKept listed;
    private People people;

    protected LetterCheck() {}

    @Inject
    public LetterCheck(KnownAlready known, ListKept listed, People people) {
        this.known = known;
        this.listed = listed;
        this.people = people;
    }

    /** @return the words that were found, each once */
    List<String> found(WholeMeeting whole, MeetingInvitation reader, String letter) {
        List<Entry> list = list(whole, reader);
        List<String> found = new ArrayList<>();
        for (int from = 0; from < list.size(); from += MustNotAppear.MOST) {
            List<Entry> part = list.subList(from, Math.min(list.size(), from + MustNotAppear.MOST));
            new Finder(new MustNotAppear(part))
                    .find(List.of(new Passage(new Place(Part.BODY, 0, 1, ""), letter))).hits().stream()
                            .map(Hit::found)
                            .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    private List<Entry> list(WholeMeeting whole, MeetingInvitation reader) {
        List<Entry> all = new ArrayList<>(
                listed.of(whole.children()).stream().map(Listed::entry).toList());
        all.addAll(KnownAlready.names(others(whole, reader)));
        whole.children().forEach(child -> {
            all.addAll(known.contacts(child, reader.invitee()));
            all.addAll(known.home(child));
            all.addAll(known.daily(child));
        });
        all.addAll(known.siblings(whole.children(), reader.invitee()));
        if (!whole.meeting().place().room().isBlank()) {
            all.addAll(KnownAlready.address(whole.meeting().place().room()));
        }
        return all.stream().distinct().toList();
    }

    /** Relatives and supporters; the child and the workers they know. */
    private List<String> others(WholeMeeting whole, MeetingInvitation reader) {
        List<PersonId> all = whole.invitations().stream()
                .filter(one -> one.invitedAs().isFamily())
                .map(MeetingInvitation::invitee)
                .filter(Objects::nonNull)
                .filter(one -> !one.equals(reader.invitee()))
                .toList();
        return all.stream()
                .flatMap(one -> people.find(one).stream())
                .flatMap(one -> List.of(one.name().whole(), one.name().first()).stream())
                .distinct()
                .toList();
    }
}
