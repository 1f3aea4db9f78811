package uk.opendoor.audit;

import java.util.Optional;
import uk.opendoor.audit.Chain.Head;
import uk.opendoor.audit.Verdict.Break;

/** A walk along the chain, link by link, up to the head. It remembers only the last link. */
final class Walk {

    private final Head head;
    private long number;
    private String hash = Link.NOTHING;
    private Break broken;

    Walk(Head head) {
        this.head = head;
    }

    /** Whether the next link is to be looked at. */
    boolean goesOn() {
        return broken == null && number < head.number();
    }

    /** @param kept the hash that is kept with the link */
    void step(Link link, String kept) {
        if (!goesOn()) {
            return;
        }
        if (link.number() > number + 1) {
            broken = Break.MISSING;
        } else if (link.number() <= number || !link.previous().equals(hash)) {
            broken = Break.OUT_OF_ORDER;
        } else if (!link.hash().equals(kept)) {
            broken = Break.CHANGED;
        } else {
            number = link.number();
            hash = kept;
        }
    }

    /** @param last the number of the last entry that was there before the head was read */
    Verdict end(long last) {
        return new Verdict(number, Optional.ofNullable(broken).or(() -> atTheEnd(last)), hash);
    }

    private Optional<Break> atTheEnd(long last) {
        if (number < head.number()) {
            return Optional.of(Break.CUT_OFF);
        }
        if (last > head.number()) {
            return Optional.of(Break.TOO_MANY);
        }
        return hash.equals(head.hash()) ? Optional.empty() : Optional.of(Break.WRONG_HEAD);
    }
}
