package uk.opendoor.adviser.care;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.Reason;
import uk.opendoor.status.StatusAnswer;
import uk.opendoor.status.StatusRules;

/** A young person's care record: read, and put right. */
@UseCase
public class CareService {

    private People people;
    private CareRecords records;
    private Provider<StatusRules> rules;
    private Messages messages;
    private Clock clock;

    protected CareService() {}

    @Inject
    public CareService(
            People people, CareRecords records, Provider<StatusRules> rules, Messages messages, Clock clock) {
        this.people = people;
        this.records = records;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    @Permitted(Permission.CARE_RECORD)
    public CareView see(@About PersonId whose) {
        LocalDate today = LocalDate.now(clock);
        LocalDate bornOn = people.get(whose).bornOn();
        List<CareSpell> spells = records.spells(Set.of(whose));
        StatusAnswer answer = bornOn == null ? null : rules.get().evaluate(new Story(bornOn, spells).facts(today));
        return new CareView(
                answer == null ? null : answer.status(),
                answer == null
                        ? List.of()
                        : answer.reasons().stream().map(this::said).toList(),
                answer == null ? null : next(answer),
                answer != null && answer.officerShouldConfirm(),
                spells.stream().map(CareService::view).toList(),
                records.homes(whose).stream()
                        .map(home -> new CareView.Home(home.homeId(), home.version(), home.facts()))
                        .toList(),
                records.papers(Set.of(whose)).stream()
                        .map(paper -> new CareView.Running(
                                paper.paperId(), paper.kind(), paper.expiresOn(), today.isAfter(paper.expiresOn())))
                        .toList());
    }

    private static CareView.Spell view(CareSpell one) {
        return new CareView.Spell(
                one.spellId(),
                one.version(),
                one.kind(),
                one.since(),
                one.until().orElse(null));
    }

    private CareView.Next next(StatusAnswer answer) {
        return answer.nextChange()
                .map(change -> new CareView.Next(change.on(), change.status(), said(change.why())))
                .orElse(null);
    }

    private String said(Reason reason) {
        return messages.say(reason.key(), reason.args().toArray());
    }

    /**
     * Writes down a stretch of time, or puts right one that is there.
     *
     * @param version what the form was filled from; nothing is checked for a new one
     * @throws Outdated if somebody else has changed it since
     */
    @Permitted(Permission.CHANGE_CARE_RECORD)
    public void save(
            @About PersonId whose, String spellId, int version, SpellKind kind, LocalDate since, LocalDate until) {
        new FormId(spellId);
        records.spell(whose, spellId)
                .ifPresentOrElse(
                        one -> {
                            refuseOutdated(one.version(), version);
                            one.change(kind, since, until);
                        },
                        () -> records.add(new CareSpell(spellId, whose, kind, since, until)));
    }

    /** It was written down by mistake. */
    @Permitted(Permission.CHANGE_CARE_RECORD)
    public void remove(@About PersonId whose, String spellId) {
        records.spell(whose, spellId).ifPresent(records::remove);
    }

    /**
     * Writes down a home, or puts right one that is there; a new one ends those before it.
     *
     * @throws Outdated if somebody else has changed it since
     */
    @Permitted(Permission.CHANGE_CARE_RECORD)
    public void save(@About PersonId whose, String homeId, int version, HomeFacts facts) {
        new FormId(homeId);
        records.home(whose, homeId)
                .ifPresentOrElse(
                        one -> {
                            refuseOutdated(one.version(), version);
                            one.change(facts);
                        },
                        () -> {
                            records.homes(whose).forEach(home -> home.end(facts.since()));
                            records.add(new HomeStay(homeId, whose, facts));
                        });
    }

    @Permitted(Permission.CHANGE_CARE_RECORD)
    public void save(@About PersonId whose, String paperId, PaperKind kind, LocalDate expiresOn) {
        new FormId(paperId);
        if (records.paper(whose, paperId).isEmpty()) {
            records.add(new Paper(paperId, whose, kind, expiresOn));
        }
    }

    @Permitted(Permission.CHANGE_CARE_RECORD)
    public void removePaper(@About PersonId whose, String paperId) {
        records.paper(whose, paperId).ifPresent(records::remove);
    }

    private static void refuseOutdated(int now, int then) {
        if (now != then) {
            throw new Outdated("changed since");
        }
    }
}
