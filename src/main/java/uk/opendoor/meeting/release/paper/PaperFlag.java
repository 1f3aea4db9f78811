package uk.opendoor.meeting.release.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.opendoor.meeting.release.extract.Part;

/** Something that was found in a paper for one person, in its place, and why it may stand there all the same. */
@Entity
@Table(name = "paper_flag")
@NamedQuery(name = "PaperFlag.of", query = "select f from PaperFlag f where f.releaseId = :release order by f.number")
public class PaperFlag {

    public static final int WHY_LENGTH = 500;

    /** Of the words before, between and after. */
    static final int WORDS_LENGTH = 400;

    static final int KEY_LENGTH = 60;
    static final int PART_LENGTH = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "release_id", nullable = false, length = DeskPaper.ID_LENGTH)
    private String releaseId;

    @Column(name = "number_of", nullable = false)
    private int number;

    @Column(nullable = false, length = KEY_LENGTH)
    private String says;

    @Column(nullable = false, length = KEY_LENGTH)
    private String alike;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = PART_LENGTH)
    private Part part;

    @Column(nullable = false)
    private int page;

    @Column(nullable = false)
    private int line;

    @Column(name = "before_it", nullable = false, length = WORDS_LENGTH)
    private String before;

    @Column(name = "found_words", nullable = false, length = WORDS_LENGTH)
    private String found;

    @Column(name = "after_it", nullable = false, length = WORDS_LENGTH)
    private String after;

    @Column(nullable = false, length = WHY_LENGTH)
    private String why;

    protected PaperFlag() {}

    /** @param why it may stand there, in the words of the one who asks for the release */
    public PaperFlag(String releaseId, int number, Flagged flag, String why) {
        this.releaseId = releaseId;
        this.number = number;
        this.says = flag.says();
        this.alike = flag.alike();
        this.part = flag.part();
        this.page = flag.page();
        this.line = flag.line();
        this.before = flag.before();
        this.found = flag.found();
        this.after = flag.after();
        this.why = why;
    }

    public Flagged flagged() {
        return new Flagged(says, alike, part, page, line, before, found, after);
    }

    public String why() {
        return why;
    }
}
