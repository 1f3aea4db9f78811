package uk.opendoor.claim.mine;

import java.util.Optional;
import uk.opendoor.claim.ClaimItem;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Money;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** One line of a claim as it is typed: what, and what it costs. */
public class ItemForm {

    private final int number;
    private String what = "";
    private String price = "";

    /** @param number its place in the list, from 1 */
    ItemForm(int number) {
        this.number = number;
    }

    void show(ClaimItem.Wanted wanted) {
        what = wanted.what();
        price = wanted.price().pounds().toPlainString();
    }

    boolean isEmpty() {
        return what.isBlank() && price.isBlank();
    }

    /** What is typed, or nothing if it is wrong or there is nothing. */
    Optional<ClaimItem.Wanted> read(FieldErrors errors, Messages messages) {
        if (isEmpty()) {
            return Optional.empty();
        }
        FreeText text = new FreeText("what-" + number, "claim.item.what", what);
        text.check(1, ClaimItem.WHAT_LENGTH, errors, messages);
        Optional<Money> sum = Money.typed(price).filter(typed -> !typed.isNothing());
        if (sum.isEmpty()) {
            errors.add("price-" + number, messages.say("claim.wrong.price"));
        }
        return sum.map(typed -> new ClaimItem.Wanted(text.text(), typed));
    }

    public int getNumber() {
        return number;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what == null ? "" : what;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price == null ? "" : price;
    }
}
