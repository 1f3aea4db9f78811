package uk.opendoor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What somebody is called: the names on the record, and the one they go by. */
@Embeddable
public class Name {

    public static final int LENGTH = 100;

    @Column(name = "given_name", nullable = false, length = LENGTH)
    private String given;

    @Column(name = "family_name", nullable = false, length = LENGTH)
    private String family;

    @Column(name = "known_as", length = LENGTH)
    private String knownAs;

    protected Name() {}

    /** @param knownAs the first name they go by, if another one */
    public Name(String given, String family, String knownAs) {
        this.given = given;
        this.family = family;
        this.knownAs = knownAs;
    }

    public String first() {
        return knownAs == null ? given : knownAs;
    }

    public String whole() {
        return first() + " " + family;
    }
}
