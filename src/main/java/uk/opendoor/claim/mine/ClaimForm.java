package uk.opendoor.claim.mine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimItem;
import uk.opendoor.claim.ClaimView;
import uk.opendoor.claim.ClaimWords;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Money;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** A claim as it is typed. */
public class ClaimForm {

    private static final int FEWEST = 3;
    private static final int MORE = 2;

    private final List<ItemForm> items =
            IntStream.rangeClosed(1, Claim.MOST_ITEMS).mapToObj(ItemForm::new).toList();
    private String words = "";
    private boolean urgent;
    private String urgentWhy = "";

    void show(ClaimView one) {
        words = one.words();
        urgent = one.urgent();
        urgentWhy = one.urgentWhy();
        for (int i = 0; i < one.items().size(); i++) {
            items.get(i).show(one.items().get(i));
        }
    }

    /**
     * What is typed, or nothing if something of it is wrong.
     *
     * @param whole whether it is to be sent, so that nothing may be missing
     */
    Optional<ClaimWords> read(boolean whole, FieldErrors errors, Messages messages) {
        FreeText text = new FreeText("words", "claim.words.name", words);
        text.check(whole ? 1 : 0, Claim.WORDS_LENGTH, errors, messages);
        FreeText why = new FreeText("urgent-why", "claim.urgentWhy.name", urgent ? urgentWhy : "");
        why.check(urgent ? 1 : 0, Claim.URGENT_LENGTH, errors, messages);
        List<ClaimItem.Wanted> wanted = items.stream()
                .map(item -> item.read(errors, messages))
                .flatMap(Optional::stream)
                .toList();
        if (whole && items.stream().allMatch(ItemForm::isEmpty)) {
            errors.add("what-1", messages.say("claim.wrong.nothing"));
        }
        ClaimWords read = new ClaimWords(text.text(), why.text(), wanted);
        if (read.total().isMoreThan(Money.MOST)) {
            errors.add("price-1", messages.say("claim.wrong.price"));
        }
        return errors.getAll().isEmpty() ? Optional.of(read) : Optional.empty();
    }

    /** How many lines are on the page. */
    int shown() {
        int last = items.stream()
                .filter(item -> !item.isEmpty())
                .mapToInt(ItemForm::getNumber)
                .max()
                .orElse(0);
        return Math.min(Claim.MOST_ITEMS, Math.max(FEWEST, last + MORE));
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getUrgentWhy() {
        return urgentWhy;
    }

    public void setUrgentWhy(String urgentWhy) {
        this.urgentWhy = urgentWhy;
    }
}
