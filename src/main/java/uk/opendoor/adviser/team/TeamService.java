package uk.opendoor.adviser.team;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.Allocation;
import uk.opendoor.adviser.BrokenGlass;
import uk.opendoor.adviser.Conflict;
import uk.opendoor.adviser.Cover;
import uk.opendoor.adviser.TeamMember;
import uk.opendoor.adviser.Term;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The teams I manage, or stand in for the manager of. */
@UseCase
public class TeamService {

    private static final Duration LATELY = Duration.ofDays(30);

    private Workforce workforce;
    private People people;
    private Conflict conflict;
    private NewsDesk news;
    private Caller caller;
    private Clock clock;

    protected TeamService() {}

    @Inject
    public TeamService(
            Workforce workforce, People people, Conflict conflict, NewsDesk news, Caller caller, Clock clock) {
        this.workforce = workforce;
        this.people = people;
        this.conflict = conflict;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(Permission.TEAM)
    public TeamView mine() {
        List<TeamMember> members = workforce.ledBy(caller.person(), today());
        Set<PersonId> ids = ids(members);
        List<Cover> cover = workforce.coverFor(ids, today());
        List<BrokenGlass> glass = workforce.brokenLately(ids, clock.instant().minus(LATELY), today()).stream()
                .filter(broken -> broken.whose() == null || !conflict.keeps(caller.person(), broken.whose()))
                .toList();
        Stream<PersonId> others = Stream.concat(
                cover.stream().map(Cover::coveredBy), glass.stream().map(BrokenGlass::breaker));
        Map<PersonId, String> names =
                people.names(Stream.concat(ids.stream(), others).collect(Collectors.toSet()));
        return new TeamView(
                members.stream().map(one -> member(one, names)).toList(),
                cover.stream().map(one -> standing(one, names)).toList(),
                glass.stream().map(one -> opened(one, names)).toList());
    }

    /** Lets one member stand in for another; the same form sent twice is one cover. */
    @Permitted(Permission.COVER)
    public void stand(CoverWanted wanted) {
        List<TeamMember> members = workforce.ledBy(caller.person(), today());
        Set<PersonId> ids = ids(members);
        new FormId(wanted.id());
        if (!ids.contains(wanted.away())
                || !ids.contains(wanted.coveredBy())
                || wanted.away().equals(wanted.coveredBy())
                || prolongsTheirOwn(wanted, members)) {
            throw new NotFound();
        }
        if (workforce.cover(wanted.id()).isEmpty()) {
            Term term = new Term(wanted.since(), wanted.until());
            workforce.add(new Cover(wanted.id(), wanted.away(), wanted.coveredBy(), term));
            workforce.allocatedTo(List.of(wanted.away()), today()).stream()
                    .map(Allocation::youngPerson)
                    .distinct()
                    .forEach(young -> news.note(young, NewsKind.STAND_IN, wanted.coveredBy()));
        }
    }

    /** Who stands in for a manager stands in until the day that somebody else settled. */
    private boolean prolongsTheirOwn(CoverWanted wanted, List<TeamMember> members) {
        PersonId asker = caller.person();
        return wanted.coveredBy().equals(asker)
                && members.stream()
                        .anyMatch(
                                member -> member.isManager() && member.person().equals(wanted.away()));
    }

    /** Ends cover today, or before it begins. */
    @Permitted(Permission.COVER)
    public void end(String coverId) {
        Set<PersonId> ids = ids(workforce.ledBy(caller.person(), today()));
        workforce
                .cover(coverId)
                .filter(cover -> ids.contains(cover.away()))
                .orElseThrow(NotFound::new)
                .end(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Set<PersonId> ids(List<TeamMember> members) {
        return members.stream().map(TeamMember::person).collect(Collectors.toSet());
    }

    static TeamView.Member member(TeamMember member, Map<PersonId, String> names) {
        return new TeamView.Member(
                member.person(),
                names.getOrDefault(member.person(), ""),
                member.team().name(),
                member.isManager());
    }

    private TeamView.Standing standing(Cover cover, Map<PersonId, String> names) {
        Term term = cover.term();
        return new TeamView.Standing(
                cover.coverId(),
                names.getOrDefault(cover.away(), ""),
                names.getOrDefault(cover.coveredBy(), ""),
                term.since(),
                term.until(),
                !term.since().isAfter(today()));
    }

    private TeamView.Opened opened(BrokenGlass glass, Map<PersonId, String> names) {
        return new TeamView.Opened(
                names.getOrDefault(glass.breaker(), ""),
                LocalDateTime.ofInstant(glass.at(), clock.getZone()),
                glass.reason(),
                glass.whose() != null);
    }
}
