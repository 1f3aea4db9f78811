package uk.opendoor.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The invented people, and how to sign in as each. */
@Named
@RequestScoped
public class DemoPage {

    @Inject
    private Demonstration demonstration;

    @Inject
    private Stage stage;

    public void load() {
        demonstration.mustBeOn();
    }

    public List<Part> getWorkers() {
        return stage.workers();
    }

    public List<Part> getYoungPeople() {
        return stage.youngPeople();
    }

    public List<Part> getRelatives() {
        return stage.relatives();
    }

    public String getPassphrase() {
        return stage.passphrase();
    }

    /**
     * One person to be.
     *
     * @param signIn the address to type at the sign-in, or an empty text for somebody who has no account
     * @param code what their code app shows now, or an empty text for somebody who has none
     */
    public record Part(String name, String story, String signIn, String code) {}
}
