package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.account.Person;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsItem;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.plan.Disagreement;
import uk.opendoor.plan.MatterText;
import uk.opendoor.plan.OwnWords;
import uk.opendoor.plan.PlanVersion;
import uk.opendoor.plan.Plans;
import uk.opendoor.plan.Promise;
import uk.opendoor.plan.Remark;
import uk.opendoor.plan.VersionState;
import uk.opendoor.shared.PersonId;

/** Gives the invented young people their plans. */
@ApplicationScoped
class PlanCasting {

    private Plans plans;
    private NewsDesk news;
    private Clock clock;

    protected PlanCasting() {}

    @Inject
    PlanCasting(Plans plans, NewsDesk news, Clock clock) {
        this.plans = plans;
        this.news = news;
        this.clock = clock;
    }

    void bring(List<PlanPart> parts, Map<String, Person> people) {
        parts.forEach(part -> bring(part, people));
    }

    private void bring(PlanPart part, Map<String, Person> people) {
        PersonId whose = people.get(part.person()).personId();
        PersonId author = people.get(part.author()).personId();
        Instant then = ago(part.daysAgo());
        PlanVersion version = plans.begin(whose, author, then);
        part.own().forEach(own -> plans.add(new OwnWords(whose, own.matter(), 1, own.words(), then)));
        part.matters().forEach(matter -> write(version, matter, author, then));
        part.promises().forEach(promise -> plans.add(promise(version, promise)));
        part.remarks()
                .forEach(remark -> plans.add(new Remark(
                        UUID.randomUUID().toString(),
                        whose,
                        remark.matter(),
                        people.get(remark.author()).personId(),
                        remark.words(),
                        ago(remark.daysAgo()))));
        part.disagreements().forEach(no -> plans.add(disagreement(version, no, people)));
        stand(part, version, people, then);
        plans.flush();
    }

    /** Where the version stands today, and what of it is news. */
    private void stand(PlanPart part, PlanVersion version, Map<String, Person> people, Instant then) {
        PersonId whose = version.whose();
        if (part.state() != VersionState.DRAFT) {
            version.submit(then);
        }
        if (part.state() == VersionState.SUBMITTED) {
            news.add(new NewsItem(whose, NewsKind.PLAN_WAITS, version.author(), null, then));
        }
        part.signedBy().ifPresent(manager -> {
            version.agree(then);
            version.sign(people.get(manager).personId(), then);
            news.add(
                    new NewsItem(whose, NewsKind.PLAN_HOLDS, people.get(manager).personId(), null, then));
        });
    }

    private void write(PlanVersion version, PlanPart.MatterPart matter, PersonId author, Instant then) {
        plans.texts(version.versionId()).stream()
                .filter(text -> text.matter() == matter.matter())
                .findFirst()
                .ifPresentOrElse(
                        text -> text.change(matter.need(), matter.agreed(), matter.how(), author, then),
                        () -> plans.add(new MatterText(
                                version.versionId(),
                                matter.matter(),
                                matter.need(),
                                matter.agreed(),
                                matter.how(),
                                author,
                                then)));
    }

    private Promise promise(PlanVersion version, PlanPart.PromisePart part) {
        LocalDate today = LocalDate.now(clock);
        Promise promise = new Promise(
                version.versionId(),
                UUID.randomUUID().toString(),
                part.matter(),
                part.what(),
                part.by(),
                part.name().orElse(null),
                part.inDays().map(today::plusDays).orElse(null));
        part.doneDaysAgo().map(today::minusDays).ifPresent(promise::keep);
        return promise;
    }

    private Disagreement disagreement(PlanVersion version, PlanPart.NoPart no, Map<String, Person> people) {
        Disagreement disagreement = new Disagreement(
                UUID.randomUUID().toString(),
                version.whose(),
                version.versionId(),
                no.matter(),
                null,
                no.words(),
                ago(no.daysAgo()));
        no.answer()
                .ifPresent(answer -> disagreement.answer(
                        answer,
                        people.get(no.by().orElseThrow()).personId(),
                        ago(no.answeredDaysAgo().orElseThrow())));
        return disagreement;
    }

    private Instant ago(int days) {
        return clock.instant().minus(days, ChronoUnit.DAYS);
    }
}
