package uk.opendoor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.claim.mine.MyMoneyService;
import uk.opendoor.entitlement.Circumstances;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.entitlement.EntitlementCheck;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.family.Household;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.StatusRules;

/** The public page and somebody's own money ask the same rules: with the same facts they say the same, sum by sum. */
@ExtendWith(ArquillianExtension.class)
class SameRulesIT {

    @Inject
    private MyMoneyService money;

    @Inject
    private CareService care;

    @Inject
    private CareRecords records;

    @Inject
    private Provider<Entitlements> entitlements;

    @Inject
    private Provider<StatusRules> rules;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @Test
    void whatIsMineIsWhatThePublicPageSays() {
        LocalDate today = household.today();
        LocalDate born = today.minusYears(19);
        PersonId young = household.youngPerson(19);
        PersonId adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(adviser, young, Capacity.ADVISER);
        caller.enter(adviser, Set.of(Role.PERSONAL_ADVISER), null);
        care.save(young, UUID.randomUUID().toString(), 0, SpellKind.CARE_ORDER, born.plusYears(8), born.plusYears(18));
        CareFacts facts = new Story(born, records.spells(Set.of(young))).facts(today);
        Circumstances moving = new Circumstances(Optional.empty(), Optional.empty(), false, true);
        List<String> published = new EntitlementCheck(entitlements.get(), rules.get())
                .of(facts, moving).stream().map(SameRulesIT::says).sorted().toList();
        caller.enter(young, Set.of(Role.YOUNG_PERSON), null);
        assertThat(money.see(young).lines().stream()
                        .filter(line -> line.onlyIf() == null)
                        .map(line -> says(line.found()))
                        .sorted()
                        .toList())
                .isEqualTo(published);
        assertThat(published).isNotEmpty();
    }

    private static String says(Entitled one) {
        return one.code() + one.version().amount() + one.now() + one.from() + one.until();
    }
}
