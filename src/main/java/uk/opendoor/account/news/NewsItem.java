package uk.opendoor.account.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.opendoor.shared.PersonId;

/** Something that happened, without a word of what anybody wrote. */
@Entity
@Table(name = "news_item")
@NamedQuery(
        name = "NewsItem.after",
        query = "select n from NewsItem n where n.whose = :whose and n.at > :after order by n.at desc, n.id desc")
public class NewsItem {

    static final int PLACE_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = PersonId.LENGTH)
    private PersonId whose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = NewsKind.NAME_LENGTH)
    private NewsKind kind;

    @Column(name = "by_person", length = PersonId.LENGTH)
    private PersonId by;

    @Column(length = PLACE_LENGTH)
    private String place;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    protected NewsItem() {}

    /** @param place the part of the plan it is about, or null */
    public NewsItem(PersonId whose, NewsKind kind, PersonId by, String place, Instant at) {
        this.whose = whose;
        this.kind = kind;
        this.by = by;
        this.place = place;
        this.at = at;
    }

    public NewsKind kind() {
        return kind;
    }

    /** Who did it, or who is new. */
    public PersonId by() {
        return by;
    }

    public String place() {
        return place;
    }

    public Instant at() {
        return at;
    }
}
