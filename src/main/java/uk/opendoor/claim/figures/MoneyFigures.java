package uk.opendoor.claim.figures;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.claim.Balance;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;

/**
 * How money went in the last year, in the teams of one manager.
 *
 * @param since the first day that counts
 * @param took how many were answered after so many working days, from 0 on; the last one counts all that took longer
 * @param things by what was asked for, the most asked for first
 * @param unspent whose birthday is nearest first
 */
public record MoneyFigures(LocalDate since, Counts all, List<Took> took, List<Thing> things, List<Unspent> unspent) {

    /** @param onTime answered by the day that was promised @param inPart yes to a part */
    public record Counts(int answered, int onTime, int whole, int inPart, int refused) {

        /** In whole per cent; nothing if nothing was answered. */
        public int refusedShare() {
            return share(refused);
        }

        public int onTimeShare() {
            return share(onTime);
        }

        /** How wide each part of a bar is that is 100 wide. */
        public double wide(int part) {
            return answered == 0 ? 0 : Math.round(part * 1000.0 / answered) / 10.0;
        }

        private int share(int part) {
            return (int) Math.round(wide(part));
        }
    }

    /** @param longer whether it counts all that took as long as this or longer @param wide how wide its bar is, to 100 */
    public record Took(int days, boolean longer, int claims, double wide) {}

    public record Thing(String name, Counts counts, Money approved) {}

    /** @param ends the 25th birthday @param waits whether they have asked for more of it */
    public record Unspent(PersonId whose, String person, String name, LocalDate ends, Balance balance, boolean waits) {

        public String id() {
            return whose.value();
        }
    }

    public Money left() {
        return unspent.stream().map(one -> one.balance().left()).reduce(Money.NOTHING, Money::plus);
    }
}
