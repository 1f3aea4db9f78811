package uk.opendoor.plan.edit;

import java.util.Optional;

/**
 * What a version says about one matter. None is null.
 *
 * @param need what is needed
 */
public record Texts(String need, String agreed, String how) {

    public static final Texts NONE = new Texts("", "", "");

    /**
     * Puts together what two people wrote from the same beginning: each text that only one of them changed is taken from
     * that one.
     *
     * @param mine what I wrote
     * @param theirs what stands there now
     * @param base what both began with
     * @return empty if both changed the same text, each in another way
     */
    public static Optional<Texts> merge(Texts mine, Texts theirs, Texts base) {
        Optional<String> need = merge(mine.need, theirs.need, base.need);
        Optional<String> agreed = merge(mine.agreed, theirs.agreed, base.agreed);
        Optional<String> how = merge(mine.how, theirs.how, base.how);
        return need.isPresent() && agreed.isPresent() && how.isPresent()
                ? Optional.of(new Texts(need.get(), agreed.get(), how.get()))
                : Optional.empty();
    }

    private static Optional<String> merge(String mine, String theirs, String base) {
        if (mine.equals(base)) {
            return Optional.of(theirs);
        }
        return theirs.equals(base) || theirs.equals(mine) ? Optional.of(mine) : Optional.empty();
    }
}
