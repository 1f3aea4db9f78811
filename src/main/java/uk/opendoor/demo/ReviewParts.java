package uk.opendoor.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.review.ChangeKind;
import uk.opendoor.plan.review.Ground;
import uk.opendoor.plan.review.ReviewReason;
import uk.opendoor.plan.review.ReviewState;
import uk.opendoor.plan.review.Wish;

/** Invented reviews, changes and assessments, as {@code demo/reviews.yaml} tells of them. */
record ReviewParts(List<ReviewPart> reviews, List<ChangePart> changes, List<AssessmentPart> assessments) {

    private static final String FILE = "demo/reviews.yaml";

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static ReviewParts read(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        ReviewParts parts = new ReviewParts(
                file.children("reviews").stream().map(ReviewPart::read).toList(),
                file.children("changes").stream().map(ChangePart::read).toList(),
                file.children("assessments").stream().map(AssessmentPart::read).toList());
        file.finish();
        folder.problems().refuseIfAny();
        return parts;
    }

    /** @param inDays the day it meets, counted from today */
    record ReviewPart(
            String person,
            String by,
            ReviewReason reason,
            ReviewState state,
            int daysAgo,
            Optional<Integer> inDays,
            Optional<String> where,
            Wish wish,
            List<DecisionPart> decisions) {

        static ReviewPart read(Fields fields) {
            ReviewPart part = new ReviewPart(
                    fields.text("person"),
                    fields.text("by"),
                    fields.oneOf("reason", ReviewReason.class),
                    fields.oneOf("state", ReviewState.class),
                    fields.number("daysAgo"),
                    fields.optionalNumber("inDays"),
                    fields.optionalText("where"),
                    new Wish(
                            fields.optionalText("place").orElse(""),
                            fields.optionalText("people").orElse(""),
                            fields.flag("advocate")),
                    fields.children("decisions").stream()
                            .map(DecisionPart::read)
                            .toList());
            if (part.state != ReviewState.ASKED && (part.inDays.isEmpty() || part.where.isEmpty())) {
                fields.wrong("inDays", "must be there with where, once a day is offered");
            }
            fields.finish();
            return part;
        }
    }

    record DecisionPart(Matter matter, String decided) {

        static DecisionPart read(Fields fields) {
            DecisionPart part = new DecisionPart(fields.oneOf("matter", Matter.class), fields.text("decided"));
            fields.finish();
            return part;
        }
    }

    record ChangePart(
            String person,
            ChangeKind kind,
            String words,
            int daysAgo,
            Optional<String> by,
            Optional<String> answer,
            Optional<Integer> answeredDaysAgo) {

        static ChangePart read(Fields fields) {
            ChangePart part = new ChangePart(
                    fields.text("person"),
                    fields.oneOf("kind", ChangeKind.class),
                    fields.text("words"),
                    fields.number("daysAgo"),
                    fields.optionalText("by"),
                    fields.optionalText("answer"),
                    fields.optionalNumber("answeredDaysAgo"));
            if (part.answer.isPresent() && (part.by.isEmpty() || part.answeredDaysAgo.isEmpty())) {
                fields.wrong("answer", "needs by and answeredDaysAgo");
            }
            fields.finish();
            return part;
        }
    }

    record AssessmentPart(
            String person,
            Ground ground,
            int daysAgo,
            Optional<Integer> begunDaysAgo,
            Optional<Integer> finishedDaysAgo) {

        static AssessmentPart read(Fields fields) {
            AssessmentPart part = new AssessmentPart(
                    fields.text("person"),
                    fields.oneOf("ground", Ground.class),
                    fields.number("daysAgo"),
                    fields.optionalNumber("begunDaysAgo"),
                    fields.optionalNumber("finishedDaysAgo"));
            fields.finish();
            return part;
        }
    }
}
