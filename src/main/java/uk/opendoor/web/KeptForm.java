package uk.opendoor.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.opendoor.shared.PersonId;

/**
 * What somebody typed into a form that could not be taken, or that they have not sent yet, until they send it. Nobody else
 * ever sees it. Of a page with several forms the path ends in {@code #} and the name of the form.
 */
@Entity
@Table(name = "kept_form")
@NamedQuery(
        name = "KeptForm.of",
        query = "select k from KeptForm k where k.person = :person and (k.path = :path or k.path like :forms)"
                + " and k.keptAt > :since order by k.id")
@NamedQuery(
        name = "KeptForm.latest",
        query = "select k from KeptForm k where k.person = :person and k.keptAt > :since order by k.id desc")
@NamedQuery(name = "KeptForm.forget", query = "delete from KeptForm k where k.person = :person and k.path = :path")
@NamedQuery(
        name = "KeptForm.forgetPage",
        query = "delete from KeptForm k where k.person = :person and (k.path = :path or k.path like :forms)")
@NamedQuery(name = "KeptForm.forgetUntil", query = "delete from KeptForm k where k.person = :person and k.id <= :id")
@NamedQuery(name = "KeptForm.tooOld", query = "delete from KeptForm k where k.keptAt <= :since")
public class KeptForm {

    static final int PATH_LENGTH = 200;

    /** Between the page and the form, as in an address. */
    static final String FORM = "#";

    /** More than anybody types by hand. */
    static final int LENGTH = 30_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId person;

    @Column(nullable = false, length = PATH_LENGTH)
    private String path;

    @Column(nullable = false, length = LENGTH)
    private String typed;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    protected KeptForm() {}

    KeptForm(PersonId person, String path, Map<String, String> fields, Instant now) {
        this.person = person;
        this.path = path;
        this.typed = json(fields);
        this.keptAt = now;
    }

    boolean isTooLong() {
        return typed.length() > LENGTH || path.length() > PATH_LENGTH;
    }

    Long id() {
        return id;
    }

    /** The page it is on. */
    String page() {
        return path.split(FORM)[0];
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonObject object = Json.createReader(new StringReader(typed)).readObject();
        object.forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        return fields;
    }

    private static String json(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach(object::add);
        return object.build().toString();
    }
}
