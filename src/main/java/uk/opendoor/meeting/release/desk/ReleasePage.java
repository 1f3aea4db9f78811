package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.release.give.NotExplained;
import uk.opendoor.meeting.release.give.Prepared;
import uk.opendoor.meeting.release.give.ReleaseService;
import uk.opendoor.meeting.release.give.ReleaseWanted;
import uk.opendoor.meeting.release.paper.Flagged;
import uk.opendoor.meeting.release.paper.PaperFlag;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** Gives a paper to one person: what was found in it for them, and why it may stand there. */
@Named
@RequestScoped
public class ReleasePage {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    @Inject
    private DeskService desk;

    @Inject
    private ReleaseService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.person}")
    private String person;

    private final FieldErrors errors = new FieldErrors();
    private final Map<String, String> whys = new HashMap<>();
    private PersonId child;
    private Prepared prepared;
    private String edition;
    private String months = "3";
    private String once = UUID.randomUUID().toString();

    /** One thing that was found, and the name of its box. */
    public record Row(String key, Flagged found) {}

    @PostConstruct
    void load() {
        child = desk.whose(id);
        prepared = service.prepare(child, id, recipient());
        edition = String.valueOf(prepared.edition());
    }

    public void release() {
        Map<Flagged, String> said = new HashMap<>();
        for (Row row : getRows()) {
            FreeText why = new FreeText("why-" + row.key(), "papers.why", whys.get(row.key()));
            why.check(3, PaperFlag.WHY_LENGTH, errors, messages);
            said.put(row.found(), why.text());
        }
        if (errors.getAll().isEmpty()) {
            release(new ReleaseWanted(once, recipient(), number(), Integer.parseInt(months), said));
        }
    }

    private void release(ReleaseWanted wanted) {
        try {
            ReleaseState state = SentTwice.find(MovedOn.class, () -> service.release(child, id, wanted));
            done.say(state == ReleaseState.RELEASED ? "paperReleased" : "paperAsked");
            Redirects.to("/work/release/" + id);
        } catch (NotExplained changed) {
            edition = String.valueOf(prepared.edition());
            errors.add("release", messages.say("papers.wrong.changed"));
        } catch (MovedOn faster) {
            errors.add("release", messages.say("papers.wrong.faster"));
        } catch (GrantRefused own) {
            errors.add("release", messages.say("grant.wrong." + own.why()));
        }
    }

    private PersonId recipient() {
        return new PersonId(person);
    }

    private int number() {
        return edition.matches("\\d{1,6}") ? Integer.parseInt(edition) : 0;
    }

    /** The box of what was found bears its own name, so that no words come to stand by something else that was found since. */
    public List<Row> getRows() {
        return prepared.flags().stream()
                .distinct()
                .map(flag -> new Row(key(flag), flag))
                .toList();
    }

    private static String key(Flagged flag) {
        return UUID.nameUUIDFromBytes(flag.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public Prepared getPrepared() {
        return prepared;
    }

    public Map<String, String> getWhys() {
        return whys;
    }

    public List<Integer> getAllMonths() {
        return MONTHS;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
