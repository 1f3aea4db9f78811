package uk.opendoor.account.signin;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be tried. Each try takes a token from two buckets: one of the account as seen from this part of
 * the net, and one of this part of the net for all accounts.
 *
 * <p>There is no bucket of an account alone. With one, a stranger could empty it from anywhere and so lock somebody out,
 * which here can mean a frightened person who cannot see when a meeting is. What a stranger does from elsewhere is not
 * counted against the person; what is done from their own neighbourhood of the net is, but a phone that they had
 * remembered has a bucket of its own and needs none of the place. A guesser gets, from one neighbourhood, at most ten tries in a quarter of an hour at
 * one account, of a million codes; from many, as many times that. Each wrong try is audited.
 *
 * <p>The bucket of a neighbourhood is wide, since a college, a hostel or a mobile network shares one. An address that
 * nobody has is counted like any other, so that the answer tells nothing.
 *
 * <p>The buckets are in memory: a second node doubles what may be tried, a restart fills them. There are never more than
 * {@value #MOST}; the one that was used longest ago goes first, and it was full again if that is long ago.
 */
@ApplicationScoped
public class Limits {

    static final int MOST = 20_000;
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** What is tried, and how often in a quarter of an hour. */
    public enum Try {
        /** To begin a sign-in without a code: it costs a row for an hour. */
        BEGIN(100, 1000),
        /** To have a code sent: somebody else may be woken by it. */
        SEND(10, 100),
        /** To have a code sent to an address that somebody chose who opens their account. */
        CHOOSE(10, 100),
        /** A code or a passphrase. */
        ENTER(10, 300),
        /** An invitation's code: nobody guesses one, but each try costs the server something. */
        ACTIVATE(100, 100),
        /** The form of somebody who comes back: a hostel or a prison shares a place, and each form is work for somebody. */
        COME_BACK(60, 60),
        /** A wrong secret of a program: nobody guesses one, but each leaves an entry in the audit. */
        SECRET(100, 100);

        private final int forAccount;
        private final int forPlace;

        Try(int forAccount, int forPlace) {
            this.forAccount = forAccount;
            this.forPlace = forPlace;
        }
    }

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private TimeMeter time;

    protected Limits() {}

    @Inject
    public Limits(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return now.getEpochSecond() * NANOS_PER_SECOND + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Counts a try.
     *
     * @param account whose account is tried; any text that is the same each time
     * @param place where from, coarsely
     * @param phone the secret of a phone that this person had remembered, or an empty text
     * @throws TooManyTries if there were too many
     */
    public void count(Try what, String account, String place, String phone) {
        if (phone.isEmpty()) {
            take(what + " " + place, what.forPlace);
        }
        take(what + " " + account + " " + (phone.isEmpty() ? place : phone), what.forAccount);
    }

    private void take(String name, int most) {
        ConsumptionProbe probe = bucket(name, most).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String name, int most) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(name, missing -> bucket(most));
        }
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(most)
                        .refillGreedy(most, PERIOD)
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }
}
