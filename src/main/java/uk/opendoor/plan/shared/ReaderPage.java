package uk.opendoor.plan.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.opendoor.access.Caller;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MatterView;
import uk.opendoor.shared.NotFound;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** What one person reads of my plan: a box for each part, and beside it what they would read. */
@Named
@RequestScoped
public class ReaderPage {

    @Inject
    private MyReadersService service;

    @Inject
    private Caller caller;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.reader}")
    private String id;

    private PartReader one;
    private List<MatterView> parts;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        one = service.readers(caller.person()).stream()
                .filter(reader -> reader.relation().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        parts = service.parts(caller.person());
        parts.forEach(part -> chosen.put(part.matter().getSlug(), one.reads().contains(part.matter())));
    }

    public void keep() {
        Set<Matter> wanted = chosen.entrySet().stream()
                .filter(part -> Boolean.TRUE.equals(part.getValue()))
                .map(part -> Matter.of(part.getKey()))
                .collect(Collectors.toSet());
        SentTwice.carry(ChangedMeanwhile.class, () -> service.share(caller.person(), id, once, wanted));
        done.say("readers");
        Redirects.to("/me/plan/readers");
    }

    public PartReader getOne() {
        return one;
    }

    public List<MatterView> getParts() {
        return parts;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
