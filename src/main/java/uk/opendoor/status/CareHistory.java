package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.Birthdays;

/** What the facts say of any one day, in the law's terms. It looks at nothing that had not begun by that day. */
final class CareHistory {

    private final CareFacts facts;
    private final StatusLimits limits;
    private final Birthdays birthdays;
    private final Days care;
    private final Days counted;
    private final Days home;
    private final Optional<LocalDate> enoughDaysOn;
    private final Optional<LocalDate> countedAfterSixteenOn;
    private final Optional<LocalDate> inCareAfterSixteenOn;
    private final boolean confinedAtSixteen;

    CareHistory(CareFacts facts, StatusLimits limits) {
        this.facts = facts;
        this.limits = limits;
        this.birthdays = new Birthdays(facts.dateOfBirth());
        this.care = Days.of(facts.care().stream()).within(LocalDate.MIN, adult());
        this.counted = Days.of(facts.care().stream().filter(period -> !period.isShortBreaks()))
                .within(counting(), adult());
        this.home = Days.of(facts.homeWithParent().stream());
        this.enoughDaysOn = counted.number(limits.daysNeeded());
        this.countedAfterSixteenOn = counted.within(sixteenth(), adult()).number(1);
        this.inCareAfterSixteenOn = care.within(sixteenth(), adult()).number(1);
        this.confinedAtSixteen = facts.confined().stream().anyMatch(spell -> spell.covers(sixteenth()))
                && counted.within(counting(), sixteenth()).count() >= limits.daysNeeded();
    }

    CareFacts facts() {
        return facts;
    }

    StatusLimits limits() {
        return limits;
    }

    LocalDate counting() {
        return birthdays.at(limits.countedFrom());
    }

    LocalDate sixteenth() {
        return birthdays.at(limits.leaverFrom());
    }

    LocalDate adult() {
        return birthdays.at(limits.adult());
    }

    LocalDate educationFrom() {
        return birthdays.at(limits.educationFrom());
    }

    LocalDate ends() {
        return birthdays.at(limits.ends());
    }

    /** The day on which there are enough days in care, whether or not one of them is after 16. */
    Optional<LocalDate> enoughDaysOn() {
        return enoughDaysOn;
    }

    Days home() {
        return home;
    }

    boolean inCare(LocalDate day) {
        return care.cover(day);
    }

    boolean inCountedCare(LocalDate day) {
        return counted.cover(day);
    }

    /** Days in care from the 14th birthday up to and including this day. */
    long daysCounted(LocalDate day) {
        return counted.within(counting(), day.plusDays(1)).count();
    }

    boolean countedAfterSixteen(LocalDate day) {
        return isReached(countedAfterSixteenOn, day);
    }

    /** Schedule 2, paragraph 19B: thirteen weeks that began after 14 and ended after 16. */
    boolean longEnough(LocalDate day) {
        return isReached(enoughDaysOn, day) && countedAfterSixteen(day);
    }

    /**
     * SI 2010/2571, regulation 3: detained or in hospital on the 16th birthday, after thirteen weeks in care. It is for
     * children with no care order; one under a care order that day was in care, and is answered before this is asked.
     */
    boolean confinedAtSixteen() {
        return confinedAtSixteen;
    }

    /** Section 24(1B). Short breaks count here: the section does not leave them out. */
    boolean inCareAfterSixteen(LocalDate before) {
        return inCareAfterSixteenOn.filter(before::isAfter).isPresent();
    }

    /** Section 24(1A): under a special guardianship order, and looked after on the day before it was made. */
    boolean specialGuardianship(LocalDate day) {
        return facts.specialGuardianshipFrom()
                .filter(from -> !from.isAfter(day) && from.isBefore(adult()))
                .filter(from -> inCareOtherThanShortBreaks(from.minusDays(1)))
                .isPresent();
    }

    private static boolean isReached(Optional<LocalDate> first, LocalDate day) {
        return first.filter(reached -> !reached.isAfter(day)).isPresent();
    }

    private boolean inCareOtherThanShortBreaks(LocalDate day) {
        return facts.care().stream().anyMatch(period -> !period.isShortBreaks() && period.covers(day));
    }

    boolean shortBreaksBy(LocalDate day) {
        return facts.care().stream()
                .anyMatch(period -> period.isShortBreaks() && !period.from().isAfter(day));
    }

    boolean specialGuardianshipBy(LocalDate day) {
        return facts.specialGuardianshipFrom()
                .filter(from -> !from.isAfter(day))
                .isPresent();
    }

    /** Since when somebody has lived with a parent without a break, if they do on this day. */
    Optional<LocalDate> homeSince(LocalDate day) {
        return home.around(day).map(Stretch::from);
    }

    LocalDate settledAtHome(LocalDate since) {
        return since.plusMonths(limits.monthsAtHome());
    }

    boolean homeForMonths(LocalDate day) {
        return homeSince(day)
                .filter(since -> !settledAtHome(since).isAfter(day))
                .isPresent();
    }
}
