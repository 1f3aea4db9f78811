package uk.opendoor.demo;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.VersionState;

/**
 * One version of an invented plan, as {@code demo/plans.yaml} tells of it. Days are counted back from the day it is loaded.
 *
 * @param state DRAFT, SUBMITTED or IN_FORCE
 */
record PlanPart(
        String person,
        String author,
        Optional<String> signedBy,
        VersionState state,
        int daysAgo,
        List<OwnPart> own,
        List<MatterPart> matters,
        List<PromisePart> promises,
        List<RemarkPart> remarks,
        List<NoPart> disagreements) {

    private static final String FILE = "demo/plans.yaml";
    private static final EnumSet<VersionState> STATES =
            EnumSet.of(VersionState.DRAFT, VersionState.SUBMITTED, VersionState.IN_FORCE);

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static List<PlanPart> readAll(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        List<PlanPart> plans =
                file.children("plans").stream().map(PlanPart::read).toList();
        file.finish();
        folder.problems().refuseIfAny();
        return plans;
    }

    private static PlanPart read(Fields fields) {
        PlanPart plan = new PlanPart(
                fields.text("person"),
                fields.text("author"),
                fields.optionalText("signedBy"),
                fields.oneOf("state", VersionState.class),
                fields.number("daysAgo"),
                fields.children("own").stream().map(OwnPart::read).toList(),
                fields.children("matters").stream().map(MatterPart::read).toList(),
                fields.children("promises").stream().map(PromisePart::read).toList(),
                fields.children("remarks").stream().map(RemarkPart::read).toList(),
                fields.children("disagreements").stream().map(NoPart::read).toList());
        if (!STATES.contains(plan.state)) {
            fields.wrong("state", "must be one of " + STATES);
        }
        if (plan.state == VersionState.IN_FORCE && plan.signedBy.isEmpty()) {
            fields.wrong("signedBy", "is missing: somebody signed what is in force");
        }
        fields.finish();
        return plan;
    }

    record OwnPart(Matter matter, String words) {

        static OwnPart read(Fields fields) {
            OwnPart own = new OwnPart(fields.oneOf("matter", Matter.class), fields.text("words"));
            fields.finish();
            return own;
        }
    }

    record MatterPart(Matter matter, String need, String agreed, String how) {

        static MatterPart read(Fields fields) {
            MatterPart part = new MatterPart(
                    fields.oneOf("matter", Matter.class),
                    fields.text("need"),
                    fields.text("agreed"),
                    fields.text("how"));
            fields.finish();
            return part;
        }
    }

    /** @param inDays by when, from today; none: whenever they ask */
    record PromisePart(
            Matter matter,
            String what,
            Promiser by,
            Optional<String> name,
            Optional<Integer> inDays,
            Optional<Integer> doneDaysAgo) {

        static PromisePart read(Fields fields) {
            PromisePart part = new PromisePart(
                    fields.oneOf("matter", Matter.class),
                    fields.text("what"),
                    fields.oneOf("by", Promiser.class),
                    fields.optionalText("name"),
                    fields.optionalNumber("inDays"),
                    fields.optionalNumber("doneDaysAgo"));
            fields.finish();
            return part;
        }
    }

    record RemarkPart(Matter matter, String author, String words, int daysAgo) {

        static RemarkPart read(Fields fields) {
            RemarkPart part = new RemarkPart(
                    fields.oneOf("matter", Matter.class),
                    fields.text("author"),
                    fields.text("words"),
                    fields.number("daysAgo"));
            fields.finish();
            return part;
        }
    }

    /** @param answeredDaysAgo when it was answered, if it was */
    record NoPart(
            Matter matter,
            String words,
            int daysAgo,
            Optional<String> answer,
            Optional<String> by,
            Optional<Integer> answeredDaysAgo) {

        static NoPart read(Fields fields) {
            NoPart part = new NoPart(
                    fields.oneOf("matter", Matter.class),
                    fields.text("words"),
                    fields.number("daysAgo"),
                    fields.optionalText("answer"),
                    fields.optionalText("by"),
                    fields.optionalNumber("answeredDaysAgo"));
            fields.finish();
            return part;
        }
    }
}
