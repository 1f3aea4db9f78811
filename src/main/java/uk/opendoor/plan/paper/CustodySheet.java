package uk.opendoor.plan.paper;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.plan.MatterView;
import uk.opendoor.plan.PlanView;
import uk.opendoor.plan.PromiseView;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Pounds;
import uk.opendoor.shared.Sure;
import uk.opendoor.web.Sheet;

/** What somebody takes into custody, on four pages at most: what is theirs inside, whom to call, the plan, the money. */
final class CustodySheet {

    /** Of each list, and of the characters of a text: what fits on four pages whatever was written. */
    private static final int MOST = 10;

    private static final int LENGTH = 160;

    private final Messages messages;

    CustodySheet(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param name of the one whose pack it is
     * @param rights what the council says to care leavers in custody, as HTML
     * @param money what is theirs now or later, after the rules of the day
     */
    Sheet of(PlanView plan, String name, Whom whom, String rights, List<Entitled> money, LocalDate today) {
        Sheet sheet = new Sheet(messages.say("custody.title"));
        sheet.heading(1, messages.say("custody.title")).words(name);
        sheet.words(messages.say("custody.made", Messages.day(today)));
        sheet.heading(2, messages.say("custody.rights")).rendered(rights);
        new PlanSheet(messages).addContacts(sheet, whom);
        addPlan(sheet, plan);
        addMoney(sheet, money);
        return sheet.words(messages.say("paper.keep"));
    }

    private void addPlan(Sheet sheet, PlanView plan) {
        PlanSheet lines = new PlanSheet(messages);
        sheet.heading(2, messages.say("custody.plan"));
        if (!plan.isThere()) {
            sheet.words(messages.say("print.none"));
        }
        sheet.list(plan.matters().stream()
                .filter(matter -> !matter.agreed().isEmpty())
                .map(this::line)
                .toList());
        List<String> promises = plan.getMadeToMe().stream()
                .filter(PromiseView::isOpen)
                .limit(MOST)
                .map(lines::line)
                .map(CustodySheet::cut)
                .toList();
        if (!promises.isEmpty()) {
            sheet.words(messages.say("paper.toMe"), messages.say("custody.rest"))
                    .list(promises);
        }
    }

    private String line(MatterView matter) {
        return messages.say(
                "custody.matter", messages.say("matter." + matter.matter().name()), cut(matter.agreed()));
    }

    private static String cut(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH).strip() + " …";
    }

    private void addMoney(Sheet sheet, List<Entitled> money) {
        sheet.heading(2, messages.say("custody.money")).words(messages.say("custody.money.ask"));
        sheet.list(money.stream()
                .filter(one -> one.version().amount().isPresent())
                .limit(MOST)
                .map(this::line)
                .toList());
    }

    private String line(Entitled one) {
        String amount = Pounds.say(one.version().amount().orElseThrow()) + " "
                + messages.say("unit." + one.version().unit().name());
        String from = one.now() ? messages.say("custody.now") : messages.say("custody.from", Messages.day(one.from()));
        String sure = one.version().source().sure() == Sure.CONFIRMED ? "" : " " + messages.say("custody.checking");
        return messages.say("custody.amount", one.entitlement().name(), amount, from) + sure;
    }
}
