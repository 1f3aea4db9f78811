package uk.opendoor.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.status.CarePeriod.Basis;
import uk.opendoor.status.Confinement.Place;

/** Facts that are valid by default: a young person of seventeen and a half who was never in care. */
public final class CareFactsBuilder {

    private LocalDate born = LocalDate.of(2008, 5, 1);
    private LocalDate on = LocalDate.of(2025, 11, 1);
    private final List<CarePeriod> care = new ArrayList<>();
    private final List<Confinement> confined = new ArrayList<>();
    private final List<HomeSpell> home = new ArrayList<>();
    private LocalDate specialGuardianshipFrom;
    private boolean fullTimeEducation;
    private LocalDate programmeEnds;

    public static CareFactsBuilder aYoungPerson() {
        return new CareFactsBuilder();
    }

    public CareFactsBuilder born(String day) {
        born = LocalDate.parse(day);
        return this;
    }

    public CareFactsBuilder on(LocalDate day) {
        on = day;
        return this;
    }

    public CareFactsBuilder on(String age) {
        return on(age(age));
    }

    /** The first day of an age such as "17y6m" or "16y0m1d". */
    public LocalDate age(String age) {
        var parts = age.split("(?<=[ymd])");
        var day = born;
        for (var part : parts) {
            int n = Integer.parseInt(part.substring(0, part.length() - 1));
            day = switch (part.charAt(part.length() - 1)) {
                case 'y' -> new Birthdays(born).at(n);
                case 'm' -> day.plusMonths(n);
                default -> day.plusDays(n);
            };
        }
        return day;
    }

    public CareFactsBuilder inCare(String from, String to) {
        return inCare(Basis.SECTION_20, age(from), age(to));
    }

    public CareFactsBuilder inCareSince(String from) {
        return inCare(Basis.SECTION_20, age(from), null);
    }

    public CareFactsBuilder inCare(Basis basis, LocalDate from, LocalDate to) {
        care.add(new CarePeriod(from, Optional.ofNullable(to), basis));
        return this;
    }

    public CareFactsBuilder inCareForDays(LocalDate from, int days) {
        return inCare(Basis.SECTION_20, from, from.plusDays(days));
    }

    public CareFactsBuilder confined(Place place, String from, String to) {
        confined.add(new Confinement(age(from), Optional.of(age(to)), place));
        return this;
    }

    public CareFactsBuilder homeSince(String from) {
        home.add(new HomeSpell(age(from), Optional.empty()));
        return this;
    }

    public CareFactsBuilder home(String from, String to) {
        home.add(new HomeSpell(age(from), Optional.of(age(to))));
        return this;
    }

    public CareFactsBuilder specialGuardianship(String from) {
        specialGuardianshipFrom = age(from);
        return this;
    }

    public CareFactsBuilder inFullTimeEducation() {
        fullTimeEducation = true;
        return this;
    }

    public CareFactsBuilder programmeEnds(String day) {
        programmeEnds = age(day);
        return this;
    }

    public CareFacts facts() {
        return new CareFacts(
                born,
                on,
                care,
                confined,
                home,
                Optional.ofNullable(specialGuardianshipFrom),
                fullTimeEducation,
                Optional.ofNullable(programmeEnds));
    }

    public StatusAnswer answer() {
        return new StatusRules(England.limits()).evaluate(facts());
    }

    public CareLeaverStatus status() {
        return answer().status();
    }

    public CareLeaverStatus statusAt(String age) {
        return on(age).status();
    }
}
