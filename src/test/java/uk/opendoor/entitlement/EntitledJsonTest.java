package uk.opendoor.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.status.CareFactsBuilder.aYoungPerson;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opendoor.shared.Messages;
import uk.opendoor.status.England;
import uk.opendoor.status.StatusRules;

class EntitledJsonTest {

    private final Entitlements entitlements = SouthshireEntitlementsTest.read();
    private final Messages messages = new Messages();

    @Test
    void saysWhatOnePersonCanGetAsTheContractHasIt() {
        assertThat(entitled("setting-up-home")).hasToString("""
                {"code":"setting-up-home","name":"Money to set up your home","amount":"3000.00","unit":"ONCE",\
                "kind":"SHOULD","payer":"COUNTY","now":true,"from":"2024-05-01","until":"2033-05-01",\
                "why":"It is for the things a first home needs. You can have it in parts until you are 25.",\
                "source":"Children Act 1989, section 23C(4)(c); national guidance on the setting up home allowance",\
                "checkedOn":"2026-11-10"}""");
    }

    @Test
    void helpInKindHasNoAmount() {
        assertThat(entitled("personal-adviser").containsKey("amount")).isFalse();
        assertThat(entitled("personal-adviser").getString("unit")).isEqualTo("NONE");
    }

    @Test
    void saysWhatTheDistrictDecides() {
        assertThat(entitled("council-tax").getString("why"))
                .endsWith("In Ashmere you pay nothing until your 25th birthday.");
    }

    @Test
    void sendsWhoeverImmigrationCouldConcernToTheirAdviser() {
        assertThat(entitled("universal-credit").getString("why"))
                .endsWith("This may be different for you, so ask your adviser.");
    }

    @Test
    void doesNotSayAsSettledWhatNobodyHasChecked() {
        assertThat(entitled("free-prescriptions").getString("source")).endsWith("(we are checking this)");
    }

    @Test
    void theTableHasEachVersionWithItsDaysAndTodaysFirst() {
        assertThat(rows("setting-up-home"))
                .hasSize(2)
                .satisfiesExactly(
                        now -> assertThat(now.getString("from")).isEqualTo("2023-04-01"),
                        old -> assertThat(old.getBoolean("inForce")).isFalse());
    }

    @Test
    void theTableShowsLawThatHasNotStartedAsSuch() {
        assertThat(rows("staying-close")).singleElement().satisfies(row -> {
            assertThat(row.get("from")).isEqualTo(JsonValue.NULL);
            assertThat(row.getBoolean("inForce")).isFalse();
        });
    }

    private List<JsonObject> rows(String code) {
        var table = new EntitlementTable(messages, LocalDate.of(2026, 11, 22)).of(entitlements);
        return table.getJsonArray("entitlements").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("code").equals(code))
                .toList();
    }

    private JsonObject entitled(String code) {
        var facts = aYoungPerson()
                .inCare("14y", "18y")
                .on(LocalDate.of(2026, 11, 22))
                .facts();
        var circumstances = new Circumstances(Optional.of("ashmere"), Optional.empty(), false, false);
        var entitled = new EntitlementCheck(entitlements, new StatusRules(England.limits())).of(facts, circumstances);
        return new EntitledJson(messages)
                .of(entitled).getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.getString("code").equals(code))
                        .findFirst()
                        .orElseThrow();
    }
}
