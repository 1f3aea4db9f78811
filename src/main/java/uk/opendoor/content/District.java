package uk.opendoor.content;

/** A district council inside the county: it decides about council tax and housing. */
public record District(String id, String name, String place, String phone, String email) {

    static District read(Fields fields) {
        District district = new District(
                fields.text("id"),
                fields.text("name"),
                fields.text("place"),
                fields.text("phone"),
                fields.text("email"));
        fields.finish();
        return district;
    }
}
