package uk.opendoor.meeting.release.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.account.People;
import uk.opendoor.meeting.release.paper.Copies;
import uk.opendoor.meeting.release.paper.PaperRelease;
import uk.opendoor.meeting.release.paper.PaperVersion;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.shared.PersonId;

/** Reads how far a paper is on its way to somebody, with the names of those who had a hand in it. */
@ApplicationScoped
public class ReleaseReader {

    private Papers papers;
    private People people;
    private Caller caller;
    private Clock clock;

    protected ReleaseReader() {}

    @Inject
    public ReleaseReader(Papers papers, People people, Caller caller, Clock clock) {
        this.papers = papers;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** Releases of one paper by who gets it, the latest first. */
    public Map<PersonId, List<ReleaseView>> latestFirst(List<PaperRelease> all, List<PaperVersion> versions) {
        Map<PersonId, String> names = names(all);
        List<PaperRelease> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned.stream()
                .collect(Collectors.groupingBy(
                        PaperRelease::recipient,
                        Collectors.mapping(one -> view(one, versions, names, List.of()), Collectors.toList())));
    }

    ReleaseView read(PaperRelease one) {
        List<PaperVersion> versions = papers.versions(List.of(one.paperId())).get(one.paperId());
        List<ReleaseView.Flag> flags = papers.flags(one.releaseId()).stream()
                .map(flag -> new ReleaseView.Flag(flag.flagged(), flag.why()))
                .toList();
        return view(one, versions, names(List.of(one)), flags);
    }

    private ReleaseView view(
            PaperRelease one, List<PaperVersion> versions, Map<PersonId, String> names, List<ReleaseView.Flag> flags) {
        return new ReleaseView(
                one.releaseId(),
                names.getOrDefault(one.recipient(), ""),
                one.state(),
                versions.stream()
                        .filter(version -> version.versionId().equals(one.versionId()))
                        .mapToInt(PaperVersion::number)
                        .findFirst()
                        .orElse(0),
                one.until(),
                step(one.askedBy(), one.askedAt(), null, names),
                step(one.decidedBy(), one.decidedAt(), one.decidedWhy(), names),
                step(one.takenBackBy(), one.takenBackAt(), one.takenBackWhy(), names),
                moment(one.readAt()),
                moment(one.savedAt()),
                one.decidedAt() == null
                        ? ""
                        : Copies.mark(one.releaseId(), moment(one.decidedAt()).toLocalDate()),
                one.askedBy().equals(caller.person()),
                flags);
    }

    private ReleaseView.Step step(PersonId by, Instant at, String why, Map<PersonId, String> names) {
        return at == null ? null : new ReleaseView.Step(names.getOrDefault(by, ""), moment(at), why);
    }

    private Map<PersonId, String> names(Collection<PaperRelease> all) {
        return people.names(all.stream()
                .flatMap(one -> Stream.of(one.recipient(), one.askedBy(), one.decidedBy(), one.takenBackBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private LocalDateTime moment(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, clock.getZone());
    }
}
