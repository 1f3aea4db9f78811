package uk.opendoor.adviser.queue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import uk.opendoor.adviser.HelpAnswer;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.adviser.care.PaperKind;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.PersonId;

/** A young person of 19 who was in care from 12 until 18, lives in a home of their own finding and was never visited. */
final class LifeBuilder {

    private final PersonId whose = PersonId.random();
    private final List<CareSpell> spells = new ArrayList<>();
    private final TreeSet<LocalDate> visits = new TreeSet<>();
    private final List<Life.Expiry> papers = new ArrayList<>();
    private LocalDate bornOn = LocalDate.parse("2007-06-15");
    private boolean grewUpInCare = true;
    private Life.Stay home;
    private LocalDate contact;
    private HelpAnswer answer;

    static LifeBuilder aLife() {
        return new LifeBuilder();
    }

    LifeBuilder bornOn(LocalDate day) {
        bornOn = day;
        return this;
    }

    /** In place of care from 12 until 18. */
    LifeBuilder spell(SpellKind kind, LocalDate since, LocalDate until) {
        grewUpInCare = false;
        spells.add(new CareSpell(UUID.randomUUID().toString(), whose, kind, since, until));
        return this;
    }

    LifeBuilder never() {
        grewUpInCare = false;
        return this;
    }

    LifeBuilder movedInto(boolean provided, LocalDate since) {
        home = new Life.Stay(since, provided);
        return this;
    }

    LifeBuilder visited(LocalDate... days) {
        visits.addAll(List.of(days));
        return this;
    }

    LifeBuilder rang(LocalDate day) {
        contact = day;
        return this;
    }

    LifeBuilder said(HelpAnswer.Says says, LocalDate day) {
        answer = new HelpAnswer(says, day);
        return this;
    }

    LifeBuilder paper(PaperKind kind, LocalDate expires) {
        papers.add(new Life.Expiry(kind, expires));
        return this;
    }

    Life on(LocalDate today) {
        List<CareSpell> story = new ArrayList<>(spells);
        if (grewUpInCare) {
            Birthdays birthdays = new Birthdays(bornOn);
            story.add(new CareSpell("x", whose, SpellKind.CARE_ORDER, birthdays.at(12), birthdays.at(18)));
        }
        TreeSet<LocalDate> lately = new TreeSet<>(visits.tailSet(today.minusYears(1)));
        LocalDate last = visits.isEmpty() ? null : visits.last();
        LocalDate heard = contact == null || last != null && last.isAfter(contact) ? last : contact;
        return new Life(
                whose,
                new Story(bornOn, story),
                Optional.ofNullable(home),
                lately,
                last,
                heard,
                Optional.ofNullable(answer),
                papers);
    }
}
