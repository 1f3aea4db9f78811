package uk.opendoor.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.WrongField;

/** Puts problems into words. */
@Dependent
public class ProblemWords {

    private static final int NAMED_IN_DETAIL = 5;

    private final Messages messages;

    @Inject
    public ProblemWords(Messages messages) {
        this.messages = messages;
    }

    /** Words by HTTP status, with general ones for a status that nobody has written words for. */
    Problem of(int status, Object... args) {
        var known = messages.knows("problem." + status + ".title") ? String.valueOf(status) : "other";
        return Problem.of(
                status,
                messages.say("problem." + known + ".title"),
                messages.say("problem." + known + ".detail", args));
    }

    Problem of(List<WrongField> wrong) {
        var names =
                wrong.stream().map(this::name).distinct().limit(NAMED_IN_DETAIL).collect(Collectors.joining("; "));
        return new Problem(
                "urn:opendoor:wrong-fields",
                messages.say("problem.wrongFields.title"),
                400,
                messages.say("problem.wrongFields.detail", names),
                wrong.stream().map(this::explained).toList());
    }

    private Problem.FieldProblem explained(WrongField wrong) {
        return new Problem.FieldProblem(
                wrong.field(), wrong.reason(), messages.say("wrong." + wrong.reason(), name(wrong)));
    }

    /** What a person calls the field; its path, if it is none of ours. */
    private String name(WrongField wrong) {
        var path = new FieldPath(wrong.field());
        return messages.knows(path.key()) ? messages.say(path.key(), path.number()) : wrong.field();
    }
}
