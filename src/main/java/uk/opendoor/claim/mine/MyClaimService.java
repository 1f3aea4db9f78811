package uk.opendoor.claim.mine;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.adviser.Told;
import uk.opendoor.claim.Appeal;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimPhoto;
import uk.opendoor.claim.ClaimReader;
import uk.opendoor.claim.ClaimRules;
import uk.opendoor.claim.ClaimState;
import uk.opendoor.claim.ClaimView;
import uk.opendoor.claim.ClaimWords;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.Theirs;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Picture;

/** A young person asks for what is theirs: writes, adds photos, sends, and takes back. */
@UseCase
public class MyClaimService {

    /** Sharp enough to read a receipt, and small enough for a bad line. */
    private static final int LONGEST_SIDE = 1400;

    private static final int MOST_BYTES = 350_000;

    private Claims claims;
    private ClaimReader reader;
    private Theirs theirs;
    private Told told;
    private Provider<ClaimRules> rules;
    private Clock clock;

    protected MyClaimService() {}

    @Inject
    public MyClaimService(
            Claims claims, ClaimReader reader, Theirs theirs, Told told, Provider<ClaimRules> rules, Clock clock) {
        this.claims = claims;
        this.reader = reader;
        this.theirs = theirs;
        this.told = told;
        this.rules = rules;
        this.clock = clock;
    }

    @Permitted(Permission.MONEY)
    public ClaimView see(@About PersonId me, String claimId) {
        return reader.read(claims.get(me, claimId));
    }

    /**
     * Begins one, or goes on with the one for the same thing that is not sent yet; nobody else sees it before it is sent. It is
     * not there for what is not theirs.
     *
     * @return the one to go on with
     */
    @Permitted(Permission.ASK_MONEY)
    public String start(@About PersonId me, String formId, String entitlement) {
        new FormId(formId);
        LocalDate today = LocalDate.now(clock);
        if (!rules.get().canBeAskedFor(entitlement)
                || theirs.find(me, entitlement, today).isEmpty()) {
            throw new NotFound();
        }
        Claim mine = claims.of(me).stream()
                .filter(one -> one.claimId().equals(formId)
                        || isDraft(one) && one.entitlement().equals(entitlement))
                .findFirst()
                .orElseGet(() -> new Claim(formId, me, entitlement, today));
        if (claims.find(mine.claimId()).isEmpty()) {
            claims.add(mine);
        }
        return mine.claimId();
    }

    /** @throws MovedOn if it is sent */
    @Permitted(Permission.ASK_MONEY)
    public void save(@About PersonId me, String claimId, ClaimWords words) {
        claims.write(claims.get(me, claimId), words);
    }

    /**
     * Sends it to who works with them. Sent twice it is one.
     *
     * @throws MovedOn if it is no longer theirs to have
     */
    @Permitted(Permission.ASK_MONEY)
    public void send(@About PersonId me, String claimId, ClaimWords words) {
        Claim claim = claims.get(me, claimId);
        LocalDate today = LocalDate.now(clock);
        if (claim.state() == ClaimState.SENT) {
            return;
        }
        if (theirs.find(me, claim.entitlement(), today).isEmpty()) {
            throw new MovedOn(claimId);
        }
        claims.write(claim, words);
        claim.send(today);
        claims.flush();
        told.tellWorkers(me);
    }

    /** Takes it back while nothing is decided; taken back twice it is once. @throws MovedOn if it is decided */
    @Permitted(Permission.ASK_MONEY)
    public void withdraw(@About PersonId me, String claimId) {
        Claim claim = claims.get(me, claimId);
        if (claim.state() != ClaimState.WITHDRAWN) {
            claim.withdraw();
            claims.flush();
        }
    }

    /**
     * Asks for another look at a no, or at a yes to a part. Asked twice it is once.
     *
     * @throws MovedOn if there is nothing to look at again, or the time for it is over
     */
    @Permitted(Permission.ASK_MONEY)
    public void appeal(@About PersonId me, String claimId, String words) {
        Claim claim = claims.get(me, claimId);
        if (!claim.isAppealOpen()) {
            claim.appeal(new Appeal(words, LocalDate.now(clock)));
            claims.flush();
            told.tellOtherManagers(Stream.of(claim.decision().by(), claim.recommendedBy())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
    }

    /** Takes that back; taken back twice it is once. @throws MovedOn if it is answered */
    @Permitted(Permission.ASK_MONEY)
    public void takeAppealBack(@About PersonId me, String claimId) {
        Claim claim = claims.get(me, claimId);
        if (claim.appeal() != null) {
            claim.takeAppealBack();
            claims.flush();
        }
    }

    /** @throws MovedOn if it is sent */
    @Permitted(Permission.ASK_MONEY)
    public void throwAway(@About PersonId me, String claimId) {
        claims.throwAway(draft(me, claimId));
    }

    /**
     * Adds a photo. The same form twice is one.
     *
     * @throws uk.opendoor.web.NotAPhoto if it is no picture that we can draw
     * @throws MovedOn if it is sent, or there are as many as there can be
     */
    @Permitted(Permission.ASK_MONEY)
    public void addPhoto(@About PersonId me, String claimId, String formId, byte[] file) {
        new FormId(formId);
        Claim claim = draft(me, claimId);
        List<ClaimPhoto> photos = claims.photos(claim);
        if (photos.stream().noneMatch(one -> one.photoId().equals(formId))) {
            if (photos.size() >= ClaimPhoto.MOST) {
                throw new MovedOn(claimId);
            }
            claims.add(formId, claim, Picture.within(file, LONGEST_SIDE, MOST_BYTES), clock.instant());
        }
    }

    /** Takes a photo away; one that is gone is gone. @throws MovedOn if it is sent */
    @Permitted(Permission.ASK_MONEY)
    public void removePhoto(@About PersonId me, String claimId, String photoId) {
        Claim claim = draft(me, claimId);
        claims.photos(claim).stream()
                .filter(one -> one.photoId().equals(photoId))
                .forEach(claims::remove);
    }

    @Permitted(Permission.MONEY)
    public byte[] photo(@About PersonId me, String claimId, String photoId) {
        return reader.photo(claims.get(me, claimId), photoId);
    }

    private Claim draft(PersonId me, String claimId) {
        Claim claim = claims.get(me, claimId);
        if (!isDraft(claim)) {
            throw new MovedOn(claimId);
        }
        return claim;
    }

    private static boolean isDraft(Claim claim) {
        return claim.state() == ClaimState.DRAFT;
    }
}
