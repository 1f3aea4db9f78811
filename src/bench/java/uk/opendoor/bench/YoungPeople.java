package uk.opendoor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;

/** Young people from 16 to 24, each with an adviser now and another one before, and sign-ins that are over. */
final class YoungPeople {

    private static final int YOUNGEST_DAYS = 16 * 365 + 30;
    private static final int OLDEST_DAYS = 25 * 365 - 30;
    private static final int SIGN_INS = 3;

    private final Land land;
    private final Dice dice;

    YoungPeople(Land land) {
        this.land = land;
        this.dice = land.dice("young people");
    }

    List<Young> bring(List<Workers.Adviser> advisers, People people) throws SQLException {
        List<Young> all = new ArrayList<>();
        try (Rows allocations = new Rows(
                        land.connection(),
                        "allocation",
                        "version, worker, young_person, capacity, since_day, until_day");
                Rows signIns = new Rows(
                        land.connection(),
                        "sign_in",
                        "version, token_hash, form_token, person, staff, browser, started_at, seen_at, ended_at")) {
            for (int number = 1; number <= land.size().youngPeople(); number++) {
                Workers.Adviser adviser = advisers.get((number - 1) / Size.CASELOAD);
                LocalDate bornOn = land.ago(dice.between(YOUNGEST_DAYS, OLDEST_DAYS));
                Young young = new Young(number, dice.next(), bornOn, adviser.id(), adviser.manager());
                people.add(young.id(), Role.YOUNG_PERSON, bornOn, "young." + number + "@mail.example");
                allocate(young, dice.one(advisers).id(), allocations);
                signIn(young, signIns);
                all.add(young);
            }
        }
        return all;
    }

    private void allocate(Young young, String before, Rows allocations) throws SQLException {
        LocalDate changed = land.ago(dice.between(30, 700));
        String as = Capacity.ADVISER.name();
        allocations.add(1, before, young.id(), as, changed.minusYears(2), changed);
        allocations.add(1, young.adviser(), young.id(), as, changed, null);
    }

    private void signIn(Young young, Rows signIns) throws SQLException {
        for (int i = 0; i < SIGN_INS; i++) {
            var then = Land.noon(land.ago(dice.between(1, 300)));
            String hash = (dice.next() + dice.next()).replace("-", "");
            signIns.add(1, hash, dice.next(), young.id(), false, "Firefox, Android", then, then, then.plusSeconds(600));
        }
    }
}
