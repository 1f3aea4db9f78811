package uk.opendoor.adviser.contact;

import java.util.Optional;
import uk.opendoor.adviser.care.Accommodation;

/** The three answers of the yearly return, as they stand on a page: suggested, until a worker says that they are right. */
public final class ReturnForm {

    private String inTouch = InTouch.YES.name();
    private String activity = "";
    private String accommodation = "";
    private String suitable = "";
    private boolean right;

    void suggest(Oc3 codes) {
        inTouch = codes.inTouch().name();
        activity = codes.activity() == null ? "" : codes.activity().name();
        accommodation =
                codes.accommodation() == null ? "" : codes.accommodation().name();
        suitable = codes.suitable() == null ? "" : codes.suitable().toString();
    }

    /** What was confirmed; nothing if it was not. */
    Optional<Oc3> confirmed() {
        return right
                ? Optional.of(new Oc3(
                        InTouch.valueOf(inTouch),
                        activity.isEmpty() ? null : Activity.valueOf(activity),
                        accommodation.isEmpty() ? null : Accommodation.valueOf(accommodation),
                        suitable.isEmpty() ? null : Boolean.valueOf(suitable)))
                : Optional.empty();
    }

    public String getInTouch() {
        return inTouch;
    }

    public void setInTouch(String inTouch) {
        this.inTouch = inTouch;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getAccommodation() {
        return accommodation;
    }

    public void setAccommodation(String accommodation) {
        this.accommodation = accommodation;
    }

    public String getSuitable() {
        return suitable;
    }

    public void setSuitable(String suitable) {
        this.suitable = suitable;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }
}
