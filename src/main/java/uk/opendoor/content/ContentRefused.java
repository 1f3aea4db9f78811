package uk.opendoor.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content folder has mistakes, so nothing of it is published. The message lists every one, a line each. */
public final class ContentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    public ContentRefused(List<ContentProblem> problems) {
        super(problems.stream()
                .map(ContentProblem::toString)
                .collect(Collectors.joining(
                        "\n  ", "The content cannot be published. " + problems.size() + " to put right:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
