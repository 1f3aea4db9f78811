package uk.opendoor.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.opendoor.shared.PersonId;

/** What is late in my teams: of everybody, or of one worker, or by one time limit. */
@Named
@RequestScoped
public class LatePage {

    /** As many as a page can show. */
    private static final int MOST = 200;

    @Inject
    private FiguresService service;

    @Inject
    @ManagedProperty("#{param.worker}")
    private String worker;

    @Inject
    @ManagedProperty("#{param.rule}")
    private String rule;

    private LateView view;

    public void load() {
        view = service.late(chosen(worker).map(PersonId::new), chosen(rule), MOST);
    }

    static Optional<String> chosen(String choice) {
        return Optional.ofNullable(choice).filter(one -> !one.isEmpty());
    }

    public LateView getView() {
        return view;
    }

    /** The worker's id, or nothing for all. */
    public String getWorker() {
        return worker;
    }

    /** The code of a time limit, or nothing for any. */
    public String getRule() {
        return rule;
    }
}
