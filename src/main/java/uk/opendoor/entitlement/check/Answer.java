package uk.opendoor.entitlement.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.entitlement.Entitled;
import uk.opendoor.shared.Messages;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.NextChange;
import uk.opendoor.status.Reason;
import uk.opendoor.status.StatusAnswer;
import uk.opendoor.status.StatusRules;
import uk.opendoor.status.StatusTimeline;

/** What the check found, in words. */
public final class Answer {

    private final Messages messages;
    private final CareFacts facts;
    private final StatusAnswer status;
    private final StatusTimeline timeline;
    private final List<Line> lines;
    private final CheckForm form;

    Answer(Messages messages, CareFacts facts, StatusRules rules, List<Entitled> entitled, CheckForm form) {
        this.messages = messages;
        this.facts = facts;
        this.status = rules.evaluate(facts);
        this.timeline = rules.timeline(facts);
        this.lines = entitled.stream().map(Line::new).toList();
        this.form = form;
    }

    public String getTitle() {
        return say("title");
    }

    public String getMeans() {
        return say("means");
    }

    public List<String> getReasons() {
        return Stream.concat(status.reasons().stream().map(this::say), Stream.of(say("law")))
                .toList();
    }

    public boolean isCertain() {
        return !status.officerShouldConfirm() && !form.hasTimeInCareOfUnknownBasis();
    }

    /** What can be had today: money first. */
    public List<Line> getNow() {
        return lines.stream()
                .filter(Line::isNow)
                .sorted(Comparator.comparing(line -> !line.isMoney()))
                .toList();
    }

    /** What begins later, the soonest first. */
    public List<Line> getLater() {
        return lines.stream()
                .filter(line -> !line.isNow())
                .sorted(Comparator.comparing(Line::getFrom))
                .toList();
    }

    public Optional<NextChange> getNextChange() {
        return status.nextChange();
    }

    public String getThen() {
        return messages.say("status." + status.nextChange().orElseThrow().status() + ".then");
    }

    public String getNextWhy() {
        return say(status.nextChange().orElseThrow().why());
    }

    /** Whether to say beside a benefit that it may be different: only if it was said, and only to the one who said it. */
    public boolean isSoughtAsylum() {
        return form.isSoughtAsylum();
    }

    public Picture getPicture() {
        return new Picture(facts, timeline);
    }

    private String say(String part) {
        return messages.say("status." + status.status() + "." + part);
    }

    private String say(Reason reason) {
        return messages.say(reason.key(), reason.args().toArray());
    }
}
