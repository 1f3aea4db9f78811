package uk.opendoor.plan.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.content.Contact;
import uk.opendoor.plan.DisagreementView;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Sheet;

/** A plan that holds, put on paper: what was said and agreed of each matter, who promised what, and whom to call. */
final class PlanSheet {

    private final Messages messages;

    PlanSheet(Messages messages) {
        this.messages = messages;
    }

    /** @param name of the one whose plan it is */
    Sheet of(PlanView plan, String name, Whom whom, LocalDate today) {
        Sheet sheet = new Sheet(messages.say("paper.title"));
        sheet.heading(1, messages.say("paper.title"));
        sheet.words(name);
        sheet.words(messages.say("paper.since", plan.number(), Messages.day(plan.since()), Messages.day(today)));
        sheet.words(messages.say("paper.review"));
        addPromises(sheet, "paper.toMe", plan.getMadeToMe());
        addPromises(sheet, "paper.byMe", plan.getMadeByMe());
        plan.matters().stream().filter(matter -> !matter.isBlank()).forEach(matter -> addMatter(sheet, matter));
        addContacts(sheet, whom);
        return sheet.words(messages.say("paper.keep"));
    }

    private void addPromises(Sheet sheet, String heading, List<PromiseView> promises) {
        List<PromiseView> open = promises.stream().filter(PromiseView::isOpen).toList();
        if (!open.isEmpty()) {
            sheet.heading(2, messages.say(heading))
                    .list(open.stream().map(this::line).toList());
        }
    }

    private void addMatter(Sheet sheet, MatterView matter) {
        sheet.heading(2, messages.say("matter." + matter.matter().name()))
                .words(messages.say("matter.mine"), matter.ownWords())
                .words(messages.say("matter.need"), matter.need())
                .words(messages.say("matter.agreed"), matter.agreed())
                .words(messages.say("matter.how"), matter.how())
                .list(matter.promises().stream().map(this::line).toList());
        matter.disagreements().forEach(one -> addDisagreement(sheet, one));
    }

    private void addDisagreement(Sheet sheet, DisagreementView one) {
        sheet.words(messages.say("paper.disagree", Messages.day(one.on())), one.words());
        if (!one.answer().isEmpty()) {
            sheet.words(messages.say("paper.answer", Messages.day(one.answeredOn())), one.answer());
        }
    }

    /** What, who, by when, and whether it was kept, in one line. */
    String line(PromiseView promise) {
        String who = promise.byName().isEmpty()
                ? messages.say("paper.promiser." + promise.promiser().name())
                : promise.byName();
        return messages.say("paper.promise", promise.what(), who, when(promise));
    }

    private String when(PromiseView promise) {
        if (promise.isDone()) {
            return messages.say("paper.done", Messages.day(promise.doneOn()));
        }
        if (!promise.isOpen()) {
            return messages.say("promise.DROPPED");
        }
        if (promise.dueOn() == null) {
            return messages.say("promise.whenever");
        }
        return messages.say(promise.late() ? "paper.late" : "paper.by", Messages.day(promise.dueOn()));
    }

    void addContacts(Sheet sheet, Whom whom) {
        sheet.heading(2, messages.say("paper.call"))
                .list(Stream.concat(
                                whom.workers().stream().map(this::worker),
                                whom.contacts().stream().map(this::contact))
                        .toList());
    }

    private String worker(Whom.Reached worker) {
        String as = messages.say("capacity." + worker.as().name());
        return worker.numbers().isEmpty()
                ? messages.say("paper.worker", worker.name(), as)
                : messages.say("paper.worker.numbers", worker.name(), as, String.join(", ", worker.numbers()));
    }

    private String contact(Contact contact) {
        String numbers = Stream.of(contact.phone(), contact.text())
                .flatMap(number -> number.stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return messages.say("paper.contact", contact.name(), numbers, contact.hours());
    }
}
