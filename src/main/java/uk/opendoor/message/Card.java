package uk.opendoor.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.shared.PersonId;

/** How young people reach a worker: what the worker chose to show, which need not be what they sign in with. */
@Entity
@Table(name = "contact_card")
@NamedQuery(name = "Card.of", query = "select c from Card c where c.worker in :workers")
public class Card {

    public static final int PHONE_LENGTH = 20;
    public static final int EMAIL_LENGTH = 254;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = PersonId.LENGTH)
    private PersonId worker;

    @Column(length = PHONE_LENGTH)
    private String phone;

    @Column(length = PHONE_LENGTH)
    private String mobile;

    @Column(length = EMAIL_LENGTH)
    private String email;

    @Column(nullable = false)
    private boolean photo;

    protected Card() {}

    public Card(PersonId worker) {
        this.worker = worker;
    }

    /**
     * @param landline a number to ring, or null
     * @param texts a number to text and to ring, or null
     * @param address an e-mail address, or null
     */
    public void show(String landline, String texts, String address) {
        this.phone = landline;
        this.mobile = texts;
        this.email = address;
    }

    /** @param there whether they show a photo */
    public void showPhoto(boolean there) {
        this.photo = there;
    }

    public boolean hasPhoto() {
        return photo;
    }

    public PersonId worker() {
        return worker;
    }

    public String phone() {
        return phone;
    }

    public String mobile() {
        return mobile;
    }

    public String email() {
        return email;
    }
}
