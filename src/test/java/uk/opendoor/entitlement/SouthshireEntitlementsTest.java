package uk.opendoor.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.status.CareFactsBuilder.aYoungPerson;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.content.Authority;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.status.CareFactsBuilder;
import uk.opendoor.status.England;
import uk.opendoor.status.StatusRules;

/** The council's own entitlements, as they stand in the content folder. */
class SouthshireEntitlementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Entitlements entitlements = read();

    @ParameterizedTest
    @CsvSource({
        "setting-up-home, 2023-03-31, 2000.00",
        "setting-up-home, 2023-04-01, 3000.00",
        "higher-education-bursary, 2026-11-22, 2000.00",
        "sixteen-to-nineteen-bursary, 2026-11-22, 1200.00",
        "apprenticeship-bursary, 2023-07-31, 1000.00",
        "apprenticeship-bursary, 2023-08-01, 3000.00",
        "universal-credit, 2026-04-05, 316.98",
        "universal-credit, 2026-04-06, 338.58",
        "weekly-allowance, 2026-11-22, 78.13",
        "driving-lessons, 2026-11-22, 400.00",
        "birthday, 2026-11-22, 50.00"
    })
    void hasTheAmountOfItsDay(String code, LocalDate day, BigDecimal amount) {
        assertThat(entitlements.find(code).orElseThrow().on(day).orElseThrow().amount())
                .contains(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eligible at 16           | 16y  | NONE           | setting-up-home personal-adviser identity-documents travel child-trust-fund phone-and-data leisure-pass free-prescriptions no-local-connection-test
            eligible at 17           | 17y  | FURTHER        | setting-up-home personal-adviser identity-documents travel child-trust-fund phone-and-data leisure-pass free-prescriptions no-local-connection-test driving-lessons sixteen-to-nineteen-bursary
            former relevant at 18    | 18y  | NONE           | setting-up-home personal-adviser identity-documents travel child-trust-fund phone-and-data leisure-pass free-prescriptions no-local-connection-test driving-lessons weekly-allowance birthday guaranteed-interview staying-put priority-need council-tax universal-credit one-bedroom-housing-rate
            former relevant at 19    | 19y  | HIGHER         | setting-up-home personal-adviser identity-documents travel child-trust-fund phone-and-data leisure-pass free-prescriptions no-local-connection-test driving-lessons birthday guaranteed-interview staying-put priority-need council-tax universal-credit one-bedroom-housing-rate higher-education-bursary
            former relevant at 24    | 24y  | APPRENTICESHIP | setting-up-home personal-adviser identity-documents travel child-trust-fund phone-and-data leisure-pass free-prescriptions no-local-connection-test driving-lessons birthday guaranteed-interview council-tax universal-credit one-bedroom-housing-rate apprenticeship-bursary
            nobody at 25             | 25y  | HIGHER         |
            """)
    void givesACareLeaver(String who, String age, String course, String codes) {
        var person = someoneAged(age).inCare("14y", "18y");
        assertThat(now(person, course)).containsExactlyInAnyOrderElementsOf(words(codes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19y | no-local-connection-test guaranteed-interview priority-need universal-credit
            21y |
            """)
    void givesAQualifyingPerson(String age, String codes) {
        var person = someoneAged(age).inCare("16y", "16y1m");
        assertThat(now(person, "HIGHER")).containsExactlyInAnyOrderElementsOf(words(codes));
    }

    /** Housing Act 1996: it is for those who were in care, accommodated or fostered at 16 or 17, whatever their status. */
    @Test
    void promisesNoPriorityNeedToSomebodyWhoLeftForASpecialGuardianAsAChild() {
        var person =
                aYoungPerson().inCare("8y", "10y").specialGuardianship("10y").on("18y");
        assertThat(now(person, "NONE")).contains("no-local-connection-test").doesNotContain("priority-need");
    }

    @Test
    void findsAPlaceInTheHolidaysForAFullTimeStudentUntilTwentyFive() {
        var person = aYoungPerson().inCare("16y", "16y1m").inFullTimeEducation().on("22y");
        var holidays = check(person, "HIGHER").stream()
                .filter(each -> each.code().equals("vacation-accommodation"))
                .findFirst()
                .orElseThrow();
        assertThat(holidays.now()).isTrue();
        assertThat(holidays.until()).contains(person.age("25y"));
    }

    @Test
    void aRelevantChildWithAChildCanHaveUniversalCredit() {
        var parent = new Circumstances(Optional.empty(), Optional.empty(), true, false);
        var person = aYoungPerson().inCare("14y", "17y").on(LocalDate.of(2026, 4, 30));
        assertThat(new EntitlementCheck(entitlements, new StatusRules(England.limits()))
                        .of(person.facts(), parent).stream()
                                .filter(Entitled::now)
                                .map(Entitled::code))
                .contains("universal-credit");
    }

    @Test
    void neverGivesLawThatHasNotStarted() {
        assertThat(check(aYoungPerson().inCare("14y", "18y").on("19y"), "NONE"))
                .extracting(Entitled::code)
                .doesNotContain("staying-close", "not-intentionally-homeless");
    }

    @Test
    void everyDistrictSaysWhatItDoesAboutCouncilTax() {
        assertThat(entitlements.find("council-tax").orElseThrow().districts())
                .containsOnlyKeys("ashmere", "brackwater", "hallowport", "tolland-vale");
    }

    @Test
    void saysEveryAmountThatHasNotEndedForTheOfferToCompare() {
        assertThat(entitlements.amountsFrom(TODAY).get("setting-up-home")).isEqualTo(Set.of(new BigDecimal("3000.00")));
        assertThat(entitlements.amountsFrom(TODAY).get("council-tax")).isEmpty();
    }

    private static CareFactsBuilder someoneAged(String age) {
        int years = Integer.parseInt(age.replace("y", ""));
        return aYoungPerson().born(TODAY.minusYears(years).toString()).on(TODAY);
    }

    private List<String> now(CareFactsBuilder person, String course) {
        return check(person, course).stream()
                .filter(Entitled::now)
                .map(Entitled::code)
                .toList();
    }

    private List<Entitled> check(CareFactsBuilder person, String course) {
        var study = Optional.of(course).filter(each -> !each.equals("NONE")).map(Course::valueOf);
        return new EntitlementCheck(entitlements, new StatusRules(England.limits()))
                .of(person.facts(), new Circumstances(Optional.of("ashmere"), study, false, false));
    }

    private static List<String> words(String codes) {
        return codes == null ? List.of() : Arrays.asList(codes.split(" "));
    }

    static Entitlements read() {
        var folder = new ContentFolder(Path.of("content"));
        var entitlements = new EntitlementReader(folder, Authority.read(folder)).read();
        folder.problems().refuseIfAny();
        return entitlements;
    }
}
