package uk.opendoor.meeting.release.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.account.mine.Here;
import uk.opendoor.meeting.release.paper.Copies;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.SentFile;

/** A paper that I was given, to read here or to keep. */
@Named
@RequestScoped
public class ReadPaperPage {

    @Inject
    private MyPapersService service;

    @Inject
    private Here here;

    @Inject
    @ManagedProperty("#{param.paper}")
    private String paper;

    private PersonId child;
    private Given facts;
    private List<Copies.Page> pages = List.of();

    @PostConstruct
    void load() {
        child = service.whose(paper, here.home());
        facts = service.facts(child, paper);
    }

    /** To read it here. */
    public void open() {
        pages = service.read(child, paper);
    }

    /** The file in place of the page. */
    public void send() {
        SentFile.save("paper.pdf", "application/pdf", service.copy(child, paper));
    }

    public Given getFacts() {
        return facts;
    }

    public List<Copies.Page> getPages() {
        return pages;
    }
}
