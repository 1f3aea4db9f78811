package uk.opendoor.entitlement;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.shared.Messages;

/** Every version of every entitlement, a row each, as the API says it: the amounts with their days, today's first. */
final class EntitlementTable {

    private final EntitledJson words;
    private final LocalDate today;

    EntitlementTable(Messages messages, LocalDate today) {
        this.words = new EntitledJson(messages);
        this.today = today;
    }

    JsonObject of(Entitlements entitlements) {
        var rows = Json.createArrayBuilder();
        entitlements
                .all()
                .forEach(entitlement -> inOrder(entitlement).forEach(version -> rows.add(row(entitlement, version))));
        return Json.createObjectBuilder()
                .add("on", today.toString())
                .add("entitlements", rows)
                .build();
    }

    /** What is in force comes first: whoever takes the first row of a code has today's amount. */
    private Stream<Version> inOrder(Entitlement entitlement) {
        return entitlement.versions().stream().sorted(Comparator.comparing(version -> !version.isInForce(today)));
    }

    private JsonObject row(Entitlement entitlement, Version version) {
        var districts = Json.createObjectBuilder();
        entitlement.districts().forEach(districts::add);
        return words.about(entitlement, version)
                .add("inForce", version.isInForce(today))
                .add("from", day(version.from()))
                .add("to", day(version.to()))
                .add("who", who(entitlement))
                .add("why", entitlement.why())
                .add("districts", districts)
                .add("page", entitlement.page())
                .add("source", words.source(version.source()))
                .add(
                        "url",
                        version.source().url().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add("sure", version.source().sure().name())
                .add("checkedOn", version.checkedOn().toString())
                .build();
    }

    private static JsonValue day(Optional<LocalDate> day) {
        return day.<JsonValue>map(date -> Json.createValue(date.toString())).orElse(JsonValue.NULL);
    }

    private static JsonArrayBuilder who(Entitlement entitlement) {
        var list = Json.createArrayBuilder();
        entitlement.who().forEach(who -> list.add(who(who)));
        return list;
    }

    private static JsonObject who(Who who) {
        var json = Json.createObjectBuilder()
                .add(
                        "statuses",
                        Json.createArrayBuilder(
                                who.statuses().stream().map(Enum::name).toList()))
                .add("fromAge", who.fromAge());
        who.weeks().ifPresentOrElse(weeks -> json.add("forWeeks", weeks), () -> json.add("untilAge", who.untilAge()));
        return json.add(
                        "needs",
                        Json.createArrayBuilder(
                                who.needs().stream().map(Enum::name).toList()))
                .build();
    }
}
