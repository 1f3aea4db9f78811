package uk.opendoor.claim.pay.mine;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.Claims;
import uk.opendoor.claim.pay.Payment;
import uk.opendoor.claim.pay.PaymentState;
import uk.opendoor.claim.pay.Payments;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.shared.PersonId;

/** What a young person is paid: each payment, its day and what became of it. */
@UseCase
public class MyPaymentsService {

    private Payments payments;
    private Claims claims;
    private Provider<Entitlements> entitlements;
    private Clock clock;

    protected MyPaymentsService() {}

    @Inject
    public MyPaymentsService(Payments payments, Claims claims, Provider<Entitlements> entitlements, Clock clock) {
        this.payments = payments;
        this.claims = claims;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /** The latest first. */
    @Permitted(Permission.MONEY)
    public List<MyPayment> see(@About PersonId me) {
        List<Payment> all = payments.of(me);
        Set<String> again =
                all.stream().map(Payment::insteadOf).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, String> names =
                all.isEmpty() ? Map.of() : claims.of(me).stream().collect(Collectors.toMap(Claim::claimId, this::name));
        return all.stream()
                .map(one -> mine(one, names.getOrDefault(one.claimId(), ""), again.contains(one.reference())))
                .toList();
    }

    private String name(Claim claim) {
        return entitlements.get().find(claim.entitlement()).orElseThrow().name();
    }

    private MyPayment mine(Payment one, String name, boolean again) {
        boolean isPlanned = !one.state().isSettled();
        return new MyPayment(
                one.claimId(),
                name,
                one.way(),
                one.sum(),
                one.state(),
                one.state() == PaymentState.PAID ? one.settledOn() : one.dueOn(),
                one.state() == PaymentState.RETURNED
                        ? ""
                        : Optional.ofNullable(one.reason()).orElse(""),
                again,
                isPlanned && one.dueOn().isBefore(LocalDate.now(clock)));
    }
}
