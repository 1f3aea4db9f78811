package uk.opendoor.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The first page: three doors and what people look for most. */
@Named
@RequestScoped
public class IndexPage {

    private static final List<String> MOST_ASKED =
            List.of("setting-up-home", "personal-adviser", "council-tax", "universal-credit", "driving-lessons");

    @Inject
    private Offer offer;

    public List<Service> getMostAsked() {
        return MOST_ASKED.stream().map(offer::about).flatMap(Optional::stream).toList();
    }
}
