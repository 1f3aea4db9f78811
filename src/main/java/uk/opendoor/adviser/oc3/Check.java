package uk.opendoor.adviser.oc3;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.Sure;

/**
 * The published checks of the return that this portal can make, by their numbers. A check that is about who belongs in the
 * return is about those only of whom something would be sent. Messages {@code oc3.check.<number>} say what to mend.
 * Source: data-to-insight, quality-lac-data-beta-validator, rules of 2022/23 and 2023/24.
 */
enum Check {
    /** The code list of being in touch. */
    C131(line -> !Lists.IN_TOUCH.contains(text(line.codes().inTouch()))),
    /** The code list of activity. */
    C132(line -> !Lists.ACTIVITY.contains(text(line.codes().activity()))),
    /** The code list of accommodation. */
    C133(line -> !Lists.ACCOMMODATION.contains(text(line.codes().accommodation()))),
    /** All three, or none. */
    C153(line -> Stream.of(
                    line.codes().inTouch(),
                    line.codes().activity(),
                    line.codes().accommodation())
            .anyMatch(code -> text(code).isEmpty())),
    /** Died, or went home for six months: nothing more is asked. */
    C344(line -> Set.of("DIED", "RHOM").contains(text(line.codes().inTouch())) && !bothAreNought(line.codes())),
    /** In touch: then we know what they do, and where they live. */
    C345(line -> text(line.codes().inTouch()).equals("YES") && anyIsNought(line.codes())),
    /** A foyer takes nobody under 18 at the start of the year. */
    C347(line -> isKind("T", line)
            && new Birthdays(line.bornOn())
                    .at(Birthdays.ADULT)
                    .isAfter(line.year().getFirst())),
    /** With a former foster carer: not around the 17th birthday. */
    C3001(line -> isKind("Z", line) && line.age() == CollectionYear.YOUNGEST),
    /** Looked after all year: then another part of the return is theirs. */
    C187(Line::isInCareAllYear),
    /** Not a relevant or a former relevant child. */
    C1001(line -> !line.care().isEmpty() && !line.longEnough()),
    /** Never looked after. */
    C1002(line -> line.care().isEmpty()),
    /** 17 or 18, and still looked after on that birthday. */
    C1007(line -> line.age() <= Birthdays.ADULT && line.isInCareOnBirthday()),
    /** 17 or 18, and looked after until that birthday or longer. */
    C1016(line -> line.age() <= Birthdays.ADULT && !line.isInCareOnBirthday() && line.leftCareOnBirthdayOrLater());

    /** Who fails one of these is not asked for. Who was never in care may only lack the record of it: that is to be mended. */
    private static final Set<Check> OF_WHO_BELONGS = Set.of(C187, C1001, C1007, C1016);

    private static final Set<Check> OF_THE_RECORD = Set.of(C187, C1001, C1002, C1007, C1016);

    private final Predicate<Line> fails;

    Check(Predicate<Line> fails) {
        this.fails = fails;
    }

    /** What is wrong with what would be sent; if nothing was confirmed, with the care record alone. */
    static List<Check> failing(Line line) {
        return Stream.of(values())
                .filter(check -> line.codes() != null || OF_THE_RECORD.contains(check))
                .filter(check -> check.fails.test(line))
                .toList();
    }

    /** Whether the return asks for this young person, whatever was confirmed. */
    static boolean wants(Line line) {
        return OF_WHO_BELONGS.stream().noneMatch(check -> check.fails.test(line));
    }

    /**
     * How sure we are of it. What is published of foyers looks for a letter alone, which is no code: we read it as the letter
     * with its number.
     */
    Sure sure() {
        return this == C347 ? Sure.TO_BE_CHECKED : Sure.CONFIRMED;
    }

    /** Its number. */
    String number() {
        return name().substring(1);
    }

    private static boolean isKind(String letter, Line line) {
        return text(line.codes().accommodation()).startsWith(letter);
    }

    private static boolean bothAreNought(Codes codes) {
        return text(codes.activity()).equals("0") && text(codes.accommodation()).equals("0");
    }

    private static boolean anyIsNought(Codes codes) {
        return text(codes.activity()).equals("0") || text(codes.accommodation()).equals("0");
    }

    private static String text(String code) {
        return code == null ? "" : code;
    }

    /** Here, because the checks above are made before any constant of their own. */
    private static final class Lists {

        private static final Set<String> IN_TOUCH = Set.of("YES", "NO", "DIED", "REFU", "NREQ", "RHOM");
        private static final Set<String> ACTIVITY =
                Set.of("F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5", "G4", "G5", "G6", "0");
        private static final Set<String> ACCOMMODATION =
                Set.of(("B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0")
                        .split(" "));
    }
}
