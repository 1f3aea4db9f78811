package uk.opendoor.entitlement.check;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.web.DateInput;

/**
 * What the check asks, as it was typed. It is read by the same reader as {@code POST /api/entitlements/check}, so a page
 * and a program are told the same.
 */
public final class CheckForm {

    static final int TIMES_IN_CARE = 5;

    private final DateInput dateOfBirth = new DateInput();
    private final List<TimeInCare> care =
            Stream.generate(TimeInCare::new).limit(TIMES_IN_CARE).toList();
    private final DateInput homeFrom = new DateInput();
    private final DateInput homeTo = new DateInput();
    private final DateInput confinedFrom = new DateInput();
    private final DateInput confinedTo = new DateInput();
    private final DateInput specialGuardianshipFrom = new DateInput();
    private String district = "";
    private String course = "";
    private boolean fullTimeEducation;
    private boolean ownChild;
    private boolean movingIn;
    private boolean soughtAsylum;

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Typed.put(json, "dateOfBirth", dateOfBirth);
        json.add("care", careGiven());
        spell(json, "homeWithParent", homeFrom, homeTo, Json.createObjectBuilder());
        spell(
                json,
                "confined",
                confinedFrom,
                confinedTo,
                Json.createObjectBuilder().add("kind", "DETAINED"));
        Typed.put(json, "specialGuardianshipFrom", specialGuardianshipFrom);
        Typed.put(json, "district", district);
        Typed.put(json, "course", course);
        return json.add("fullTimeEducation", fullTimeEducation)
                .add("ownChild", ownChild)
                .add("movingIn", movingIn)
                .build();
    }

    /** The place on the form of each time in care that was filled in. */
    List<Integer> filledTimes() {
        return Stream.iterate(0, i -> i + 1)
                .limit(TIMES_IN_CARE)
                .filter(i -> !care.get(i).isEmpty())
                .toList();
    }

    boolean hasTimeInCareOfUnknownBasis() {
        return filledTimes().stream().anyMatch(i -> !care.get(i).saysBasis());
    }

    private JsonArrayBuilder careGiven() {
        JsonArrayBuilder given = Json.createArrayBuilder();
        filledTimes().forEach(i -> given.add(care.get(i).json()));
        return given;
    }

    private static void spell(
            JsonObjectBuilder json, String name, DateInput from, DateInput to, JsonObjectBuilder spell) {
        if (!from.isEmpty() || !to.isEmpty()) {
            Typed.put(spell, "from", from);
            Typed.put(spell, "to", to);
            json.add(name, Json.createArrayBuilder().add(spell));
        }
    }

    public boolean isMoreTimes() {
        return filledTimes().stream().anyMatch(i -> i > 0);
    }

    public boolean isRarer() {
        return !(homeFrom.isEmpty() && homeTo.isEmpty() && confinedFrom.isEmpty() && confinedTo.isEmpty())
                || !specialGuardianshipFrom.isEmpty();
    }

    public DateInput getDateOfBirth() {
        return dateOfBirth;
    }

    public List<TimeInCare> getCare() {
        return care;
    }

    public DateInput getHomeFrom() {
        return homeFrom;
    }

    public DateInput getHomeTo() {
        return homeTo;
    }

    public DateInput getConfinedFrom() {
        return confinedFrom;
    }

    public DateInput getConfinedTo() {
        return confinedTo;
    }

    public DateInput getSpecialGuardianshipFrom() {
        return specialGuardianshipFrom;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public boolean isFullTimeEducation() {
        return fullTimeEducation;
    }

    public void setFullTimeEducation(boolean fullTimeEducation) {
        this.fullTimeEducation = fullTimeEducation;
    }

    public boolean isOwnChild() {
        return ownChild;
    }

    public void setOwnChild(boolean ownChild) {
        this.ownChild = ownChild;
    }

    public boolean isMovingIn() {
        return movingIn;
    }

    public void setMovingIn(boolean movingIn) {
        this.movingIn = movingIn;
    }

    public boolean isSoughtAsylum() {
        return soughtAsylum;
    }

    public void setSoughtAsylum(boolean soughtAsylum) {
        this.soughtAsylum = soughtAsylum;
    }
}
