package uk.opendoor.adviser.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.CarePeriod;
import uk.opendoor.status.Confinement;
import uk.opendoor.status.HomeSpell;

/** The stretches of one young life, as the rules of status want to hear them. */
public record Story(LocalDate bornOn, List<CareSpell> spells) {

    public Story {
        spells = List.copyOf(spells);
    }

    public CareFacts facts(LocalDate on) {
        return new CareFacts(
                bornOn,
                on,
                which(SpellKind::isCare)
                        .map(one -> new CarePeriod(
                                one.since(),
                                one.until(),
                                CarePeriod.Basis.valueOf(one.kind().name())))
                        .toList(),
                which(kind -> kind == SpellKind.DETAINED || kind == SpellKind.HOSPITAL)
                        .map(one -> new Confinement(
                                one.since(),
                                one.until(),
                                Confinement.Place.valueOf(one.kind().name())))
                        .toList(),
                which(kind -> kind == SpellKind.WITH_PARENT)
                        .map(one -> new HomeSpell(one.since(), one.until()))
                        .toList(),
                which(kind -> kind == SpellKind.SPECIAL_GUARDIANSHIP)
                        .map(CareSpell::since)
                        .min(LocalDate::compareTo),
                which(kind -> kind == SpellKind.FULL_TIME_EDUCATION).anyMatch(one -> one.covers(on)),
                which(kind -> kind == SpellKind.PROGRAMME)
                        .flatMap(one -> one.until().stream())
                        .max(LocalDate::compareTo));
    }

    /** The day on which they last stopped being looked after, at 18 at the latest; none if they never were. */
    public Optional<LocalDate> leftCare() {
        LocalDate adult = new Birthdays(bornOn).at(Birthdays.ADULT);
        return which(SpellKind::isCare)
                .map(one -> one.until().filter(adult::isAfter).orElse(adult))
                .max(LocalDate::compareTo);
    }

    /** A home of care counts as found for a care leaver from the day they left care. */
    public LocalDate movedInAsLeaver(LocalDate since) {
        return leftCare().filter(since::isBefore).orElse(since);
    }

    private Stream<CareSpell> which(Predicate<SpellKind> kind) {
        return spells.stream().filter(one -> kind.test(one.kind()));
    }
}
