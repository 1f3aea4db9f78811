package uk.opendoor.meeting.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.opendoor.meeting.NeedsWords;
import uk.opendoor.meeting.work.WorkMeeting;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Dates;
import uk.opendoor.web.Sheet;

/** The pack on paper, for the one who leads the meeting. */
final class PackSheet {

    private final Messages messages;
    private final NeedsWords needs;
    private final Dates dates;

    PackSheet(Messages messages, NeedsWords needs, Dates dates) {
        this.messages = messages;
        this.needs = needs;
        this.dates = dates;
    }

    Sheet of(Pack pack, LocalDate today) {
        WorkMeeting meeting = pack.meeting();
        Sheet sheet = new Sheet(messages.say("pack.title"))
                .heading(1, messages.say("pack.title"))
                .words(messages.say(
                        "pack.what",
                        messages.say("meetingKind." + meeting.meeting().kind().name()),
                        dates.longDay(meeting.meeting().slot().day()),
                        dates.time(meeting.meeting().slot().time())))
                .words(String.join(", ", meeting.about()))
                .words(messages.say("pack.made", dates.day(today)))
                .words(messages.say("pack.care"))
                .heading(2, messages.say("pack.who"))
                .list(meeting.guests().stream().map(this::guest).toList())
                .heading(2, messages.say("pack.parts"));
        if (pack.entries().isEmpty()) {
            sheet.words(messages.say("pack.none"));
        }
        pack.entries().forEach(entry -> add(sheet, entry));
        return sheet;
    }

    private String guest(WorkMeeting.Guest guest) {
        List<String> said = new ArrayList<>();
        String who =
                guest.name() + " (" + messages.say("invitedAs." + guest.as().name()) + ")";
        said.add(
                guest.own()
                        ? who + ", " + messages.say("workMeeting.own") + " "
                                + dates.time(guest.slot().time())
                        : who);
        if (guest.leftOut()) {
            said.add(messages.say("leftOut.tag"));
        }
        if (guest.answer() != null) {
            said.add(messages.say("answerKind." + guest.answer().kind().name()));
            said.addAll(needs.say(guest.answer().needs()));
        } else if (guest.asked()) {
            said.add(messages.say("workMeeting.noAnswer"));
        }
        return String.join(". ", said);
    }

    private void add(Sheet sheet, Pack.Entry entry) {
        sheet.heading(3, entry.name())
                .words(messages.say("pack.sent", dates.moment(entry.at()), entry.receipt()))
                .words(messages.say("part.well"), entry.words().well())
                .words(messages.say("part.worries"), entry.words().worries())
                .words(messages.say("part.with"), entry.words().with());
        for (OwnPoint point : entry.points()) {
            sheet.words(messages.say("part.says"), point.says()).words(messages.say("part.mine"), point.mine());
        }
    }
}
