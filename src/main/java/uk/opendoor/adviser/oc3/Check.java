package uk.opendoor.adviser.oc3;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The published consistency checks of the care-leaver return, each one row. Numbers and meanings as in
 * data-to-insight/quality-lac-data-beta-validator; 153 is inferred from that rule's test.
 */
public enum Check {
    IN_TOUCH_IS_A_CODE("131", entry -> listed(CodeList.IN_TOUCH, entry.inTouch())),
    ACTIVITY_IS_A_CODE("132", entry -> listed(CodeList.ACTIV, entry.activity())),
    ACCOMMODATION_IS_A_CODE("133", entry -> listed(CodeList.ACCOM, entry.accommodation())),
    ALL_THREE_OR_NONE("153", entry -> Verdict.failedIf(entry.isFilled() && !entry.isComplete())),
    NOBODY_IN_CARE_ALL_YEAR(
            "187", entry -> ifFilled(entry, Verdict.failedIf(entry.history().inCareAllYear()))),
    NOTHING_AFTER_DEATH_OR_RETURN_HOME("344", Check::nothingWhereNothingCanBe),
    SOMETHING_WHERE_IN_TOUCH("345", Check::somethingWhereInTouch),
    CARE_COUNTS_ENOUGH(
            "1001",
            entry -> ifFilled(entry, Verdict.failedUnless(entry.history().countsEnough()))),
    HAD_CARE(
            "1002",
            entry -> ifFilled(entry, Verdict.failedUnless(entry.history().hadCare()))),
    NOT_STILL_IN_CARE("1007/1016", Check::notStillInCare),
    NOT_MOVED_TO_ANOTHER_COUNCIL(
            "1011", entry -> ifFilled(entry, Verdict.failedIf(entry.history().movedToAnotherCouncil()))),
    NOT_RETURNED_AS_UNACCOMPANIED(
            "1014", entry -> ifFilled(entry, Verdict.failedIf(entry.history().unaccompanied()))),
    NO_FORMER_CARER_AT_17("3001", Check::noFormerCarerAt17);

    private static final Set<String> ENDED = Set.of("DIED", "RHOM");
    private static final Set<String> FORMER_CARER = Set.of("Z1", "Z2");
    private static final Set<Integer> MAY_BE_IN_CARE = Set.of(17, 18);

    private final String number;
    private final Function<Entry, Verdict> rule;

    Check(String number, Function<Entry, Verdict> rule) {
        this.number = number;
        this.rule = rule;
    }

    /** As it was published, such as "344". */
    public String number() {
        return number;
    }

    /** The key of the message that says in plain words what must be so. */
    public String words() {
        return "oc3.check." + name();
    }

    public Verdict of(Entry entry) {
        return rule.apply(entry);
    }

    /** The checks that say this of an entry, in the order of their numbers. */
    public static List<Check> saying(Verdict verdict, Entry entry) {
        return Arrays.stream(values())
                .filter(check -> check.of(entry) == verdict)
                .toList();
    }

    private static Verdict listed(CodeList list, String code) {
        return Verdict.failedIf(!code.isEmpty() && !list.has(code));
    }

    /** Who is not returned at all cannot be returned wrongly. */
    private static Verdict ifFilled(Entry entry, Verdict verdict) {
        return entry.isFilled() ? verdict : Verdict.PASSED;
    }

    private static Verdict nothingWhereNothingCanBe(Entry entry) {
        boolean nothing = isZero(entry.activity()) && isZero(entry.accommodation());
        return Verdict.failedIf(ENDED.contains(entry.inTouch()) && !nothing);
    }

    private static Verdict somethingWhereInTouch(Entry entry) {
        boolean missing = isZero(entry.activity()) || isZero(entry.accommodation());
        return Verdict.failedIf("YES".equals(entry.inTouch()) && missing);
    }

    private static Verdict notStillInCare(Entry entry) {
        return MAY_BE_IN_CARE.contains(entry.age())
                ? ifFilled(entry, Verdict.failedIf(entry.history().inCareNow()))
                : Verdict.PASSED;
    }

    private static Verdict noFormerCarerAt17(Entry entry) {
        return Verdict.failedIf(entry.age() == 17 && FORMER_CARER.contains(entry.accommodation()));
    }

    private static boolean isZero(String code) {
        return CodeList.NOT_APPLICABLE.equals(code);
    }
}
