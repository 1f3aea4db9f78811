package uk.opendoor.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * An edition of the offer: what stood published from a day on, known by the fingerprint of its content. The Act asks
 * the council to publish its offer and to update it; the editions are the record of having done so.
 */
@Entity
@NamedQuery(name = "Edition.newestFirst", query = "select e from Edition e order by e.number desc")
public class Edition {

    static final int FINGERPRINT_LENGTH = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true)
    private int number;

    @Column(nullable = false, length = FINGERPRINT_LENGTH)
    private String fingerprint;

    @Column(nullable = false)
    private LocalDate publishedOn;

    @Column(nullable = false)
    private int services;

    protected Edition() {}

    public Edition(int number, String fingerprint, LocalDate publishedOn, int services) {
        this.number = number;
        this.fingerprint = fingerprint;
        this.publishedOn = publishedOn;
        this.services = services;
    }

    public int number() {
        return number;
    }

    public int services() {
        return services;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    boolean holds(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    Edition next(String nextFingerprint, LocalDate on, int nextServices) {
        return new Edition(number + 1, nextFingerprint, on, nextServices);
    }
}
