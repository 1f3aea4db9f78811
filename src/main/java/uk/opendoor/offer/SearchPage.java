package uk.opendoor.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What a search found. What was searched for is kept nowhere. */
@Named
@RequestScoped
public class SearchPage {

    private static final int LONGEST_QUERY = 100;

    @Inject
    private Search search;

    private String query = "";
    private List<Hit> hits = List.of();

    public void load() {
        hits = search.find(query);
    }

    public List<Hit> getHits() {
        return hits;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        String given = Optional.ofNullable(query).orElse("").strip();
        this.query = given.substring(0, Math.min(given.length(), LONGEST_QUERY));
    }
}
