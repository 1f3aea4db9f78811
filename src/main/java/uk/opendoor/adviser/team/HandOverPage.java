package uk.opendoor.adviser.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.opendoor.adviser.StillNeeded;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** Who works with the young people of a worker from now on: one for all, or one each. */
@Named
@RequestScoped
public class HandOverPage {

    @Inject
    private HandOverService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final Map<String, String> each = new HashMap<>();
    private HandOverView view;
    private String all = "";
    private boolean leaves;

    /** First of all: the form's choices are needed before it can be read. */
    @PostConstruct
    void load() {
        view = service.see(new PersonId(id));
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void handOver() {
        Map<PersonId, PersonId> next = chosen();
        if (next.isEmpty() && !leaves) {
            errors.add("all", messages.say("handOver.wrong.nobody"));
        } else if (leaves && next.size() < view.ids().size()) {
            errors.add("all", messages.say("handOver.wrong.left"));
        } else {
            carry(next);
        }
    }

    private Map<PersonId, PersonId> chosen() {
        Map<PersonId, PersonId> next = new HashMap<>();
        for (PersonId one : view.ids()) {
            String own = Objects.requireNonNullElse(each.get(one.value()), "");
            String choice = own.isEmpty() ? all : own;
            if (!choice.isEmpty()) {
                next.put(one, new PersonId(choice));
            }
        }
        return next;
    }

    private void carry(Map<PersonId, PersonId> next) {
        try {
            Set<PersonId> unsuited = service.handOver(new PersonId(id), next, leaves);
            if (unsuited.isEmpty()) {
                done.say("handedOver");
                Redirects.to("/work/team");
            }
            view.held().stream()
                    .filter(held -> unsuited.contains(held.id()))
                    .map(HandOverView.Held::name)
                    .distinct()
                    .forEach(name -> errors.add("all", messages.say("handOver.wrong.unsuited", name)));
        } catch (StillNeeded meanwhile) {
            view = service.see(new PersonId(id));
            errors.add("all", messages.say("handOver.wrong.left"));
        }
    }

    public String getId() {
        return id;
    }

    public HandOverView getView() {
        return view;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** The choice for each young person, by their id; none is the one for all. */
    public Map<String, String> getEach() {
        return each;
    }

    public String getAll() {
        return all;
    }

    public void setAll(String all) {
        this.all = all;
    }

    public boolean isLeaves() {
        return leaves;
    }

    public void setLeaves(boolean leaves) {
        this.leaves = leaves;
    }
}
