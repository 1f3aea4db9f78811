package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.release.extract.Hidden;
import uk.opendoor.meeting.release.extract.Refused;
import uk.opendoor.meeting.release.paper.PaperKind;
import uk.opendoor.meeting.release.scan.NotScanned;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;
import uk.opendoor.web.Upload;

/** Puts a paper on the desk: a file, or words that are written here. */
@Named
@RequestScoped
public class NewPaperPage {

    /** A long report in words; whoever has more has a file. */
    static final int LONGEST = 60_000;

    @Inject
    private DeskService service;

    @Inject
    private SizeLimit limit;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.about}")
    private String about;

    @Inject
    @ManagedProperty("#{param.paper}")
    private String paper;

    @Inject
    @ManagedProperty("#{param.meeting}")
    private String meeting;

    @Inject
    @ManagedProperty("#{param.containsKey('refused')}")
    private boolean refused;

    private final FieldErrors errors = new FieldErrors();
    private List<DeskView.Whose> people = List.of();
    private List<DeskService.ForMeeting> meetings = List.of();
    private List<Hidden> hidden = List.of();
    private PaperView earlier;
    private PersonId child;
    private String forMeeting;
    private String kind = PaperKind.REPORT.name();
    private String text;
    private Part file;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        if (refused) {
            errors.add("file", messages.say("papers.wrong.large", limit.megabytes()));
        }
        if (paper != null && !paper.isEmpty()) {
            child = service.whose(paper);
            earlier = service.see(child, paper);
            return;
        }
        if (about == null || about.isEmpty()) {
            people = service.people();
            return;
        }
        child = new PersonId(about);
        if (!access.allows(Permission.RELEASE_PAPER, child)) {
            throw new NotFound();
        }
        meetings = service.meetings(child);
        forMeeting = meeting;
    }

    public void put() {
        FreeText words = new FreeText("text", "papers.text", text);
        boolean sent = !Upload.isEmpty(file);
        if (sent == !words.text().isEmpty()) {
            errors.add("file", messages.say(sent ? "papers.wrong.both" : "papers.wrong.none"));
        } else if (sent && !limit.allows(file.getSize())) {
            errors.add("file", messages.say("papers.wrong.large", limit.megabytes()));
        } else {
            words.check(0, LONGEST, errors, messages);
        }
        if (errors.getAll().isEmpty()) {
            put(
                    sent ? name() : PaperWanted.WRITTEN,
                    sent ? Upload.bytes(file) : words.text().getBytes(StandardCharsets.UTF_8),
                    sent);
        }
    }

    private void put(String name, byte[] bytes, boolean sent) {
        String field = sent ? "file" : "text";
        try {
            PaperWanted wanted = new PaperWanted(
                    once, Optional.ofNullable(paper).filter(one -> !one.isEmpty()), chosen(), kindOf(), name, bytes);
            String made = SentTwice.find(MovedOn.class, () -> service.put(child, wanted));
            done.say("paperPut");
            Redirects.to("/work/release/" + made);
        } catch (Refused unfit) {
            hidden = unfit.hidden();
            errors.add(field, messages.say(unfit.why().key()));
        } catch (NotScanned unsafe) {
            errors.add(field, messages.say(unsafe.why().key()));
        }
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(forMeeting).filter(one -> !one.isEmpty() && earlier == null);
    }

    private PaperKind kindOf() {
        return earlier == null ? PaperKind.valueOf(kind) : earlier.facts().kind();
    }

    /** Some browsers send the folder as well. */
    private String name() {
        String sent = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    /** Whether it is known whose paper it is. */
    public boolean isReady() {
        return child != null;
    }

    public String getAbout() {
        return earlier == null ? about : "";
    }

    public String getPaper() {
        return paper;
    }

    public PaperView getEarlier() {
        return earlier;
    }

    public List<DeskView.Whose> getPeople() {
        return people;
    }

    public List<DeskService.ForMeeting> getMeetings() {
        return meetings;
    }

    public List<Hidden> getHidden() {
        return hidden;
    }

    public int getMegabytes() {
        return limit.megabytes();
    }

    public List<PaperKind> getKinds() {
        return List.of(PaperKind.values());
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getForMeeting() {
        return forMeeting;
    }

    public void setForMeeting(String forMeeting) {
        this.forMeeting = forMeeting;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
