package uk.opendoor.web;

import java.util.function.Supplier;

/** The same form twice at the same moment: one of them is faster, and the other one finds what that one made. */
public final class SentTwice {

    private SentTwice() {}

    /**
     * Does it, and once more if another one was faster.
     *
     * @param faster what the deed throws then, if its name for what it makes is taken
     */
    public static <T> T find(Class<? extends RuntimeException> faster, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuntimeException twice) {
            if (!faster.isInstance(twice)) {
                throw twice;
            }
            return deed.get();
        }
    }

    /** The same for a deed that gives nothing back. */
    public static void carry(Class<? extends RuntimeException> faster, Runnable deed) {
        find(faster, () -> {
            deed.run();
            return null;
        });
    }
}
