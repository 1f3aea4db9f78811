package uk.opendoor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    public String given() {
        return given;
    }

    public String family() {
        return family;
    }

    /** The first name they go by, or null if it is the given one. */
    public String knownAs() {
        return knownAs;
    }

    public String first() {
        return knownAs == null ? given : knownAs;
    }

    /** {@code D M}: enough on a screen that others can see. */
    public static String initials(String whole) {
        return Stream.of(whole.split(" +"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining(" "));
    }

    public String whole() {
        return first() + " " + family;
    }
}
