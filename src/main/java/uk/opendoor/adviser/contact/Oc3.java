package uk.opendoor.adviser.contact;

import java.util.Optional;
import uk.opendoor.adviser.care.Accommodation;

/**
 * What the SSDA903 return asks of a care leaver: in touch, activity, accommodation. Activity and accommodation are null
 * where the return wants a nought.
 *
 * @param suitable null where there is no accommodation
 */
public record Oc3(InTouch inTouch, Activity activity, Accommodation accommodation, Boolean suitable) {

    private static final int FORMER_CARER_FROM = 18;

    /** What a contact suggests: nobody's word until a worker confirms it. */
    public static Oc3 suggest(Optional<Oc3> last, Optional<Home> home, int age) {
        Activity activity = last.map(Oc3::activity).orElse(null);
        Accommodation kind = home.map(Home::kind)
                .filter(one -> one != Accommodation.R)
                .or(() -> last.map(Oc3::accommodation))
                .filter(one -> one != Accommodation.Z || age >= FORMER_CARER_FROM)
                .orElse(null);
        return new Oc3(InTouch.YES, activity, kind, suitable(kind, home, last));
    }

    private static Boolean suitable(Accommodation kind, Optional<Home> home, Optional<Oc3> last) {
        if (kind == null || kind.isNeverSuitable()) {
            return kind == null ? null : Boolean.FALSE;
        }
        return home.filter(one -> one.kind() == kind)
                .map(Home::suitable)
                .or(() -> last.filter(one -> one.accommodation() == kind).map(Oc3::suitable))
                .orElse(null);
    }

    /** What is wrong with it, as the end of a message key; the first thing that is. The checks are the return's own. */
    public Optional<String> wrong(int age) {
        if (inTouch.isAllThatIsAsked()) {
            return activity == null && accommodation == null ? Optional.empty() : Optional.of("nothingMore");
        }
        if (activity == null) {
            return Optional.of("activity");
        }
        if (accommodation == null || suitable == null) {
            return Optional.of("accommodation");
        }
        if (accommodation.isNeverSuitable() && suitable) {
            return Optional.of("neverSuitable");
        }
        return accommodation == Accommodation.Z && age < FORMER_CARER_FROM
                ? Optional.of("formerCarer")
                : Optional.empty();
    }

    /** {@code F2}, or {@code 0}. */
    public String activityCode() {
        return activity == null ? "0" : activity.name();
    }

    /** {@code U1}, or {@code 0}. */
    public String accommodationCode() {
        return accommodation == null ? "0" : accommodation.name() + (suitable ? "1" : "2");
    }

    /** From codes as they are kept. */
    static Oc3 read(String inTouch, String activity, String accommodation) {
        boolean lives = !accommodation.equals("0");
        return new Oc3(
                InTouch.valueOf(inTouch),
                activity.equals("0") ? null : Activity.valueOf(activity),
                lives ? Accommodation.valueOf(accommodation.substring(0, 1)) : null,
                lives ? Boolean.valueOf(accommodation.endsWith("1")) : null);
    }

    /** Where somebody lives now. */
    public record Home(Accommodation kind, Boolean suitable) {}
}
