package uk.opendoor.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that comes out the same each time for the same seed. */
final class Dice {

    private final SplittableRandom random;
    private long last;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** @param what is thrown for: what is thrown for one thing does not change another */
    static Dice of(long seed, String what) {
        return new Dice(new SplittableRandom(seed * 31 + what.hashCode()));
    }

    /** From the first until before the last. */
    int between(int first, int last) {
        return random.nextInt(first, last);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /**
     * An id in the portal's form that sorts after the one before it: each key is written at the end of its index. In life
     * they are random, and a hundred counties would take days to write.
     */
    String next() {
        long high = ++last << 16 | 0x4000L | random.nextInt(1 << 12);
        long low = random.nextLong() & ~(0xC000L << 48) | 0x8000L << 48;
        return new UUID(high, low).toString();
    }
}
