package uk.opendoor.meeting.release.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.meeting.release.paper.DecidedMeanwhile;
import uk.opendoor.meeting.release.paper.Flagged;
import uk.opendoor.meeting.release.paper.PaperFlag;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** Gives a paper to one person: what was found in it for them, and why it may stand there. */
@Named
@RequestScoped
public class ToPage {

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
    private String months = "3";
    private String once = UUID.randomUUID().toString();

    /** One thing that was found, and the name of its box. */
    public record Row(String key, Flagged found) {}

    @PostConstruct
    void load() {
        child = desk.whose(id);
        prepared = service.prepare(child, id, recipient());
    }

    public void release() {
        Map<Flagged, String> said = new HashMap<>();
        for (Row row : getRows()) {
            FreeText why = new FreeText("why" + row.key(), "papers.why", whys.get(row.key()));
            why.check(3, PaperFlag.WHY_LENGTH, errors, messages);
            said.merge(row.found(), why.text(), (first, same) -> first);
        }
        if (errors.getAll().isEmpty()) {
            release(new ReleaseWanted(once, recipient(), Integer.parseInt(months), said));
        }
    }

    private void release(ReleaseWanted wanted) {
        try {
            ReleaseState state = releaseOnce(wanted);
            done.say(state == ReleaseState.RELEASED ? "paperReleased" : "paperAsked");
            Redirects.to("/work/release/" + id);
        } catch (NotExplained changed) {
            errors.add("release", messages.say("papers.wrong.changed"));
        } catch (DecidedMeanwhile faster) {
            errors.add("release", messages.say("papers.wrong.faster"));
        } catch (GrantRefused own) {
            errors.add("release", messages.say("grant.wrong." + own.why()));
        }
    }

    /** If the same form was sent twice at once, the second one finds what the first one made. */
    private ReleaseState releaseOnce(ReleaseWanted wanted) {
        try {
            return service.release(child, id, wanted);
        } catch (DecidedMeanwhile twice) {
            return service.release(child, id, wanted);
        }
    }

    private PersonId recipient() {
        return new PersonId(person);
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        prepared.flags().forEach(flag -> rows.add(new Row(String.valueOf(rows.size()), flag)));
        return rows;
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
