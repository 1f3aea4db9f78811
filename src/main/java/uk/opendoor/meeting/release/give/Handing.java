package uk.opendoor.meeting.release.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Telling;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.release.paper.PaperRelease;
import uk.opendoor.meeting.release.paper.Papers;
import uk.opendoor.shared.PersonId;

/** Hands a paper over and takes it back, with the grant by which a relative sees it. For use cases that have passed the door. */
@ApplicationScoped
class Handing {

    private static final String NOTICE = "somethingToRead";
    private static final String REASON = "A paper was released to them";

    private Papers papers;
    private Recipients recipients;
    private Relations relations;
    private People people;
    private Telling telling;
    private NewsDesk news;
    private Caller caller;
    private Clock clock;

    protected Handing() {}

    @Inject
    Handing(
            Papers papers,
            Recipients recipients,
            Relations relations,
            People people,
            Telling telling,
            NewsDesk news,
            Caller caller,
            Clock clock) {
        this.papers = papers;
        this.recipients = recipients;
        this.relations = relations;
        this.people = people;
        this.telling = telling;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * They have it from now on, in place of an earlier version, and are told once.
     *
     * @param why in the words of the second person, or null
     * @throws MovedOn if they may not have it any more, or somebody else decided
     */
    void over(PaperRelease release, String why) {
        Instant now = clock.instant();
        papers.releases(List.of(release.paperId())).stream()
                .filter(one -> one.isReleased() && one.recipient().equals(release.recipient()))
                .forEach(one -> {
                    one.replace(caller.person(), now);
                    endGrant(one, REASON);
                });
        papers.flush();
        release.release(caller.person(), now, why);
        if (!release.isOwn()) {
            release.grantedBy(grant(release, now));
        }
        papers.flush();
        tell(release);
    }

    private String grant(PaperRelease release, Instant now) {
        Relation relation = recipients
                .parent(release.recipient(), release.child())
                .orElseThrow(() -> new MovedOn(release.releaseId()));
        Grant grant = new Grant(
                UUID.randomUUID().toString(),
                relation,
                Permission.REPORT,
                release.releaseId(),
                REASON,
                release.askedBy(),
                now,
                release.until());
        relations.add(grant);
        return grant.grantId();
    }

    private void tell(PaperRelease release) {
        if (release.isOwn()) {
            news.tell(release.recipient(), NewsKind.PAPER, NOTICE);
        } else {
            telling.tell(release.recipient(), NOTICE, Map.of());
        }
    }

    /** @throws MovedOn if they do not have it */
    void back(PaperRelease release, String why) {
        release.takeBack(caller.person(), clock.instant(), why);
        endGrant(release, why);
        papers.flush();
    }

    private void endGrant(PaperRelease release, String why) {
        if (release.grantId() == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate bornOn = bornOn(release.child());
        relations
                .grant(release.grantId())
                .filter(one -> one.stateOn(today, bornOn).isOpen())
                .ifPresent(one -> one.withdraw(caller.person(), why, clock.instant(), today, bornOn));
    }

    private LocalDate bornOn(PersonId child) {
        return people.find(child).map(Person::bornOn).orElse(null);
    }
}
