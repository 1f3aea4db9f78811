package uk.opendoor.meeting.plan;

import uk.opendoor.shared.Messages;
import uk.opendoor.web.Sheet;

/** A plan on paper, as one relative sees it: their written copy. */
final class FamilyPlanSheet {

    private final Messages messages;

    FamilyPlanSheet(Messages messages) {
        this.messages = messages;
    }

    Sheet of(MyFamilyPlan plan) {
        String title = messages.say("planKind." + plan.kind().name());
        Sheet sheet = new Sheet(messages.say("familyPlan.paper"));
        sheet.heading(1, title);
        sheet.words(plan.child());
        sheet.words(messages.say("familyPlan.paper.on", Messages.day(plan.begunOn()), Messages.day(plan.today())));
        if (plan.endedOn() != null) {
            sheet.words(messages.say("familyPlan.paper.ended", Messages.day(plan.endedOn())));
        }
        plan.steps().forEach(step -> add(sheet, step));
        plan.objections().forEach(said -> add(sheet, said));
        return sheet;
    }

    private void add(Sheet sheet, MyFamilyPlan.Step step) {
        StepWords words = step.words();
        sheet.heading(2, words.change())
                .words(messages.say("familyPlan.family"), words.family())
                .words(messages.say("familyPlan.ours"), words.ours())
                .words(messages.say("familyPlan.known"), words.known())
                .words(messages.say("familyPlan.by"), Messages.day(words.due()))
                .words(stands(step));
    }

    private String stands(MyFamilyPlan.Step step) {
        if (step.doneOn() != null) {
            return messages.say("familyPlan.paper.done", Messages.day(step.doneOn()));
        }
        if (step.tickedOn() != null) {
            return messages.say("familyPlan.paper.ticked", Messages.day(step.tickedOn()));
        }
        return step.late() ? messages.say("familyPlan.late") : "";
    }

    private void add(Sheet sheet, MyFamilyPlan.Said said) {
        sheet.words(messages.say("familyPlan.paper.said", Messages.day(said.on())), said.words());
        if (said.answeredOn() != null) {
            sheet.words(messages.say("familyPlan.paper.answer", Messages.day(said.answeredOn())), said.answer());
        }
    }
}
