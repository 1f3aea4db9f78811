package uk.opendoor.adviser.care;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** A home: a move, or with {@code ?home=} one that is put right. */
@Named
@RequestScoped
public class CareHomePage {

    @Inject
    private CareService service;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.home}")
    private String asked;

    private final FieldErrors errors = new FieldErrors();
    private final HomeForm form = new HomeForm();
    private PersonId whose;
    private CareView.Home there;
    private CareView.Home other;
    private String homeId;
    private int version;

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        if (!access.allows(Permission.CHANGE_CARE_RECORD, whose)) {
            throw new NotFound();
        }
        homeId = Optional.ofNullable(asked)
                .filter(known -> !known.isEmpty())
                .or(() -> Buttons.pressed("home-id"))
                .orElseGet(() -> UUID.randomUUID().toString());
        there = find();
        if (asked != null && !asked.isEmpty() && there == null) {
            throw new NotFound();
        }
        if (there == null) {
            form.getSince().show(LocalDate.now(clock));
        } else {
            version = there.version();
            form.fill(there.facts());
        }
    }

    private CareView.Home find() {
        return service.see(whose).homes().stream()
                .filter(one -> one.id().equals(homeId))
                .findFirst()
                .orElse(null);
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void save() {
        HomeFacts facts = form.read(errors, messages);
        if (facts != null) {
            try {
                service.save(whose, homeId, version, facts);
                done.say("careSaved");
                Redirects.to("/work/people/" + id + "/care");
            } catch (Outdated meanwhile) {
                other = find();
                version = other == null ? 0 : other.version();
            }
        }
    }

    public String getId() {
        return id;
    }

    /** Whether it is written down already. */
    public boolean isKnown() {
        return there != null;
    }

    /** What somebody else has made of it meanwhile, or null. */
    public CareView.Home getOther() {
        return other;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public HomeForm getForm() {
        return form;
    }

    public List<Accommodation> getKinds() {
        return List.of(Accommodation.values());
    }

    public List<Consideration> getConsiderations() {
        return List.of(Consideration.values());
    }

    public String getHomeId() {
        return homeId;
    }

    public void setHomeId(String homeId) {
        this.homeId = homeId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
