package uk.opendoor.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers everything wrong with the content, so that an editor is told all of it at once. */
public final class Problems {

    private final List<ContentProblem> found = new ArrayList<>();

    public void add(String file, int line, String field, String says) {
        found.add(new ContentProblem(file, line, field, says));
    }

    /** @throws ContentRefused if anything was wrong */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ContentRefused(all());
        }
    }

    public List<ContentProblem> all() {
        return found.stream()
                .sorted(Comparator.comparing(ContentProblem::file).thenComparingInt(ContentProblem::line))
                .toList();
    }
}
