package uk.opendoor.sync;

/**
 * What is to become of a record. What the case system says is kept here, but for what somebody at work has changed here
 * since it was last brought: they had a reason, and a family may have read it. Theirs stays, and each time the case system
 * says something else the answer says so, until somebody settles it in one of the two.
 */
final class Judgement {

    private Judgement() {}

    /**
     * @param last the fingerprint of what was last brought, {@link Imported#GONE}, or null if nothing ever was
     * @param now what stands here, or null if nothing does
     * @param canChangeHere whether somebody at work could have changed it
     */
    static Outcome of(Wanted wanted, String last, Content now, boolean canChangeHere) {
        boolean theirs = canChangeHere && now != null && !now.fingerprint().equals(last);
        if (wanted.isWithdrawn()) {
            return now == null || last == null ? Outcome.UNCHANGED : theirs ? Outcome.KEPT : Outcome.WITHDRAWN;
        }
        if (wanted.content().equals(now)) {
            return Outcome.UNCHANGED;
        }
        if (now == null) {
            return last == null || last.equals(Imported.GONE) ? Outcome.CREATED : Outcome.KEPT;
        }
        return theirs ? Outcome.KEPT : Outcome.CHANGED;
    }
}
