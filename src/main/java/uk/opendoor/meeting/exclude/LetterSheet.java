package uk.opendoor.meeting.exclude;

import uk.opendoor.shared.Messages;
import uk.opendoor.web.Dates;
import uk.opendoor.web.Sheet;

/** The letter on paper: the same for the chair's look before it goes, for the page, and for the PDF. */
final class LetterSheet {

    private final Messages messages;
    private final Dates dates;

    LetterSheet(Messages messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    Sheet of(Letter letter) {
        Sheet sheet = new Sheet(messages.say("chairLetter.title"))
                .heading(2, messages.say("chairLetter.title"))
                .words(dates.longDay(letter.on()))
                .words(messages.say("chairLetter.dear", letter.name()))
                .words(what(letter))
                .words(letter.words())
                .heading(3, messages.say("chairLetter.instead"))
                .list(letter.instead().stream()
                        .map(one -> messages.say("instead." + one.name()))
                        .toList())
                .words(messages.say("chairLetter.views"));
        if (letter.endedOn() == null) {
            sheet.heading(3, messages.say("chairLetter.review"))
                    .words(messages.say("chairLetter.reviewBy", day(letter)));
        }
        return sheet.heading(3, messages.say("chairLetter.challenge"))
                .words(messages.say("chairLetter.challenge.more"))
                .words(messages.say("chairLetter.from"));
    }

    private String day(Letter letter) {
        return dates.longDay(letter.reviewBy());
    }

    private String what(Letter letter) {
        return letter.part() == null
                ? messages.say("chairLetter.whole")
                : messages.say(
                        "chairLetter.part",
                        dates.longDay(letter.part().day()),
                        dates.time(letter.part().time()),
                        letter.part().minutes());
    }
}
