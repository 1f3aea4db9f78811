package uk.opendoor.meeting.release.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Standing;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Caseloads;
import uk.opendoor.adviser.How;
import uk.opendoor.adviser.InHand;
import uk.opendoor.meeting.Meeting;
import uk.opendoor.meeting.Meetings;
import uk.opendoor.meeting.release.give.Recipient;
import uk.opendoor.meeting.release.give.Recipients;
import uk.opendoor.meeting.release.give.ReleaseReader;
import uk.opendoor.meeting.release.give.ReleaseView;
import uk.opendoor.meeting.release.paper.Copies;
import uk.opendoor.meeting.release.paper.DeskPaper;
import uk.opendoor.meeting.release.paper.PaperRelease;
import uk.opendoor.meeting.release.paper.PaperVersion;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.PersonId;

/** Reads what lies on the desk for the pages of it. For use cases that have passed the door. */
@ApplicationScoped
class DeskReader {

    private static final Set<Standing> AT_THE_DESK =
            EnumSet.of(Standing.SOCIAL_WORKER, Standing.REVIEWING_OFFICER, Standing.MANAGER);

    private static final Set<Standing> SECOND = EnumSet.of(Standing.REVIEWING_OFFICER, Standing.MANAGER);

    private static final Set<Standing> PUT = EnumSet.of(Standing.SOCIAL_WORKER, Standing.REVIEWING_OFFICER);

    private static final int KILOBYTE = 1024;

    private Papers papers;
    private Copies copies;
    private Recipients recipients;
    private ReleaseReader releases;
    private Meetings meetings;
    private Caseloads caseloads;
    private People people;
    private Caller caller;
    private Clock clock;

    protected DeskReader() {}

    @Inject
    DeskReader(
            Papers papers,
            Copies copies,
            Recipients recipients,
            ReleaseReader releases,
            Meetings meetings,
            Caseloads caseloads,
            People people,
            Caller caller,
            Clock clock) {
        this.papers = papers;
        this.copies = copies;
        this.recipients = recipients;
        this.releases = releases;
        this.meetings = meetings;
        this.caseloads = caseloads;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    DeskView desk() {
        return new DeskView(waiting(), rows(papers.about(held(AT_THE_DESK))));
    }

    private Set<PersonId> held(Set<Standing> as) {
        return caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> as.contains(one.standing()))
                .map(InHand::youngPerson)
                .collect(Collectors.toSet());
    }

    /** By their names; a record that was opened in an emergency is nobody's to release papers of. */
    List<DeskView.Whose> people() {
        Map<PersonId, String> names = names(caseloads.of(caller.person(), caller.roles()).stream()
                .filter(one -> PUT.contains(one.standing()) && one.how() != How.GLASS)
                .map(InHand::youngPerson));
        return names.entrySet().stream()
                .map(one -> new DeskView.Whose(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(DeskView.Whose::name))
                .toList();
    }

    private List<DeskView.Waiting> waiting() {
        List<PaperRelease> all = papers.waiting(held(SECOND)).stream()
                .filter(one -> !one.askedBy().equals(caller.person()))
                .toList();
        Map<String, DeskPaper> known = papers
                .all(all.stream().map(PaperRelease::paperId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(DeskPaper::paperId, Function.identity()));
        Map<PersonId, String> names =
                names(all.stream().flatMap(one -> Stream.of(one.child(), one.recipient(), one.askedBy())));
        return all.stream()
                .map(one -> new DeskView.Waiting(
                        one.paperId(),
                        one.releaseId(),
                        known.get(one.paperId()).kind(),
                        names.get(one.child()),
                        names.get(one.recipient()),
                        names.get(one.askedBy())))
                .toList();
    }

    /** As many statements for one as for hundreds. */
    List<DeskView.Row> rows(List<DeskPaper> all) {
        List<String> ids = all.stream().map(DeskPaper::paperId).toList();
        Map<String, List<PaperVersion>> versions = papers.versions(ids);
        Map<String, List<PaperRelease>> given =
                papers.releases(ids).stream().collect(Collectors.groupingBy(PaperRelease::paperId));
        Map<PersonId, String> names = names(all.stream().map(DeskPaper::child));
        Map<String, Meeting> booked = meetings(all);
        return all.stream()
                .map(one -> row(
                        one,
                        versions.getOrDefault(one.paperId(), List.of()).size(),
                        given.getOrDefault(one.paperId(), List.of()),
                        names.getOrDefault(one.child(), ""),
                        one.meetingId().map(booked::get).orElse(null)))
                .toList();
    }

    private Map<String, Meeting> meetings(List<DeskPaper> all) {
        return meetings
                .all(all.stream().flatMap(one -> one.meetingId().stream()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Meeting::meetingId, Function.identity()));
    }

    private DeskView.Row row(DeskPaper one, int versions, List<PaperRelease> releases, String child, Meeting meeting) {
        return new DeskView.Row(
                one.paperId(),
                one.kind(),
                child,
                meeting == null ? null : meeting.kind(),
                meeting == null ? null : meeting.slot().day(),
                moment(one.putAt()).toLocalDate(),
                versions,
                count(releases, ReleaseState.RELEASED),
                count(releases, ReleaseState.ASKED),
                count(releases, ReleaseState.RECALLED));
    }

    private static long count(List<PaperRelease> releases, ReleaseState state) {
        return releases.stream().filter(one -> one.state() == state).count();
    }

    PaperView paper(DeskPaper paper) {
        List<PaperVersion> versions = papers.versions(List.of(paper.paperId())).get(paper.paperId());
        Map<PersonId, String> by = names(versions.stream().map(PaperVersion::putBy));
        PaperVersion latest = versions.get(versions.size() - 1);
        return new PaperView(
                rows(List.of(paper)).get(0),
                paper.meetingId().orElse(null),
                versions.stream().map(one -> edition(one, by)).toList(),
                copies.read(latest.versionId()),
                toWhom(paper, versions));
    }

    private PaperView.Edition edition(PaperVersion one, Map<PersonId, String> by) {
        return new PaperView.Edition(
                one.versionId(),
                one.number(),
                one.writtenAs(),
                (one.bytes() + KILOBYTE - 1) / KILOBYTE,
                by.getOrDefault(one.putBy(), ""),
                moment(one.putAt()));
    }

    /** Those who can be given it, and those who were and can no more. */
    private List<PaperView.ToWhom> toWhom(DeskPaper paper, List<PaperVersion> versions) {
        List<PersonId> now =
                recipients.of(paper).stream().map(Recipient::person).toList();
        List<PaperRelease> all = papers.releases(List.of(paper.paperId()));
        Set<PersonId> whom = new LinkedHashSet<>(now);
        all.forEach(one -> whom.add(one.recipient()));
        Map<PersonId, String> names = names(whom.stream());
        Map<PersonId, List<ReleaseView>> views = releases.latestFirst(all, versions);
        return whom.stream()
                .map(one -> new PaperView.ToWhom(
                        one.value(),
                        names.getOrDefault(one, ""),
                        one.equals(paper.child()),
                        now.contains(one),
                        views.getOrDefault(one, List.of())))
                .toList();
    }

    private Map<PersonId, String> names(Stream<PersonId> ids) {
        return people.names(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private LocalDateTime moment(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, clock.getZone());
    }
}
