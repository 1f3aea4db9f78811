package uk.opendoor.entitlement;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Source;

/** What one person can get, as the API says it. */
final class EntitledJson {

    private final Messages messages;

    EntitledJson(Messages messages) {
        this.messages = messages;
    }

    JsonArray of(List<Entitled> entitled) {
        var list = Json.createArrayBuilder();
        entitled.forEach(each -> list.add(of(each)));
        return list.build();
    }

    private JsonObject of(Entitled entitled) {
        var json = about(entitled.entitlement(), entitled.version())
                .add("now", entitled.now())
                .add("from", entitled.from().toString());
        entitled.until().ifPresent(day -> json.add("until", day.toString()));
        return json.add("why", why(entitled))
                .add("source", source(entitled.version().source()))
                .add("checkedOn", entitled.version().checkedOn().toString())
                .build();
    }

    /** What a version of an entitlement is, whoever asks; help in kind has no amount. */
    JsonObjectBuilder about(Entitlement entitlement, Version version) {
        var json = Json.createObjectBuilder().add("code", entitlement.code()).add("name", entitlement.name());
        version.amount().ifPresent(pounds -> json.add("amount", pounds.toPlainString()));
        return json.add("unit", version.unit().name())
                .add("kind", entitlement.kind().name())
                .add("payer", entitlement.payer().name());
    }

    /** Law that nobody has checked is never said as settled. */
    String source(Source source) {
        return source.toBeChecked() ? messages.say("entitlement.toBeChecked", source.law()) : source.law();
    }

    private String why(Entitled entitled) {
        var why = new StringBuilder(entitled.entitlement().why());
        entitled.districtSays().ifPresent(says -> why.append(' ').append(says));
        if (entitled.entitlement().benefit()) {
            why.append(' ').append(messages.say("entitlement.benefit"));
        }
        return why.toString();
    }
}
