package uk.opendoor.claim.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.opendoor.account.Held;
import uk.opendoor.claim.Claim;
import uk.opendoor.claim.ClaimItem;
import uk.opendoor.claim.Claims;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What somebody asked for, what it was to cost and what was decided; the latest first. */
@ApplicationScoped
public class HeldClaims implements Held {

    private Claims claims;
    private Messages messages;

    protected HeldClaims() {}

    @Inject
    public HeldClaims(Claims claims, Messages messages) {
        this.claims = claims;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "claims";
    }

    @Override
    public JsonValue of(PersonId person) {
        List<Claim> all = claims.of(person);
        Map<String, List<ClaimItem.Wanted>> items =
                claims.items(all.stream().map(Claim::claimId).toList());
        JsonArrayBuilder held = Json.createArrayBuilder();
        all.forEach(claim -> held.add(claim(claim, items.getOrDefault(claim.claimId(), List.of()))));
        return held.build();
    }

    private JsonObjectBuilder claim(Claim claim, List<ClaimItem.Wanted> items) {
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("since", claim.startedOn().toString())
                .add("what", claim.entitlement())
                .add("words", claim.words())
                .add("why", claim.urgentWhy())
                .add(
                        "costs",
                        items.stream()
                                .map(item -> item.what() + ": " + item.price())
                                .collect(Collectors.joining("; ")))
                .add("state", messages.say("claimState." + claim.state()));
        if (claim.decision() != null) {
            one.add("approved", claim.lastDecision().sum().toString())
                    .add("answer", claim.decision().reason());
        }
        if (claim.appeal() != null) {
            one.add("appeal", claim.appeal().words())
                    .add(
                            "appealAnswer",
                            claim.appealDecision() == null
                                    ? ""
                                    : claim.appealDecision().reason());
        }
        return one;
    }
}
