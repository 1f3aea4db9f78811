package uk.opendoor.demo;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.meeting.ChangeReason;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.coordinate.RequestWanted;
import uk.opendoor.meeting.exclude.Asked;
import uk.opendoor.meeting.exclude.Extent;
import uk.opendoor.meeting.exclude.Ground;

/** Invented meetings, as {@code demo/meetings.yaml} tells of them. */
record MeetingParts(List<MeetingPart> meetings, List<RequestPart> requests, List<HeldPart> held) {

    private static final String FILE = "demo/meetings.yaml";

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static MeetingParts read(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        MeetingParts parts = new MeetingParts(
                file.children("meetings").stream().map(MeetingPart::read).toList(),
                file.children("requests").stream().map(RequestPart::read).toList(),
                file.children("held").stream().map(HeldPart::read).toList());
        file.finish();
        folder.problems().refuseIfAny();
        return parts;
    }

    /** @param inDays the day it was booked for, counted from today; at a weekend it is the Monday after */
    record MeetingPart(
            List<String> about,
            MeetingKind kind,
            String by,
            int bookedDaysAgo,
            WhenPart when,
            String room,
            Optional<String> link,
            Optional<ClockPart> clock,
            String despite,
            List<GuestPart> guests,
            Optional<ChangePart> changed,
            Optional<AskedPart> asked,
            Optional<SaidPart> said) {

        static MeetingPart read(Fields fields) {
            MeetingPart part = new MeetingPart(
                    fields.texts("about"),
                    fields.oneOf("kind", MeetingKind.class),
                    fields.text("by"),
                    fields.number("bookedDaysAgo"),
                    WhenPart.read(fields),
                    fields.optionalText("room").orElse(""),
                    fields.optionalText("link"),
                    fields.optionalChild("clock").map(ClockPart::read),
                    fields.optionalText("despite").orElse(""),
                    fields.children("guests").stream().map(GuestPart::read).toList(),
                    fields.optionalChild("changed").map(ChangePart::read),
                    fields.optionalChild("asked").map(AskedPart::read),
                    fields.optionalChild("said").map(SaidPart::read));
            fields.finish();
            return part;
        }
    }

    /** Something that the coordinators are asked to book. */
    record RequestPart(
            List<String> about, MeetingKind kind, String by, int daysAgo, ClockPart clock, RequestWanted.Words words) {

        static RequestPart read(Fields fields) {
            RequestPart part = new RequestPart(
                    fields.texts("about"),
                    fields.oneOf("kind", MeetingKind.class),
                    fields.text("by"),
                    fields.number("daysAgo"),
                    ClockPart.read(fields.child("clock")),
                    new RequestWanted.Words(
                            fields.optionalText("unsuited").orElse(""),
                            fields.text("guests"),
                            fields.optionalText("know").orElse("")));
            fields.finish();
            return part;
        }
    }

    /** It came from the case system, which says another time now. */
    record SaidPart(String reference, WhenPart now) {

        static SaidPart read(Fields fields) {
            SaidPart part = new SaidPart(fields.text("reference"), WhenPart.read(fields));
            fields.finish();
            return part;
        }
    }

    /** What the case system tells of. */
    record HeldPart(
            String reference,
            List<String> about,
            MeetingKind kind,
            WhenPart when,
            String room,
            List<GuestPart> guests) {

        static HeldPart read(Fields fields) {
            HeldPart part = new HeldPart(
                    fields.text("reference"),
                    fields.texts("about"),
                    fields.oneOf("kind", MeetingKind.class),
                    WhenPart.read(fields),
                    fields.optionalText("room").orElse(""),
                    fields.children("guests").stream().map(GuestPart::read).toList());
            fields.finish();
            return part;
        }
    }

    record WhenPart(int inDays, LocalTime at, int minutes) {

        static WhenPart read(Fields fields) {
            return new WhenPart(fields.number("inDays"), time(fields), fields.number("minutes"));
        }
    }

    record ClockPart(String rule, int daysAgo) {

        static ClockPart read(Fields fields) {
            ClockPart part = new ClockPart(fields.text("rule"), fields.number("daysAgo"));
            fields.finish();
            return part;
        }
    }

    /** @param who not there for another professional, who has a role instead */
    record GuestPart(
            Optional<String> who,
            InvitedAs as,
            Optional<String> role,
            Optional<LocalTime> at,
            Optional<Integer> minutes,
            boolean place,
            Optional<WrittenPart> wrote) {

        static GuestPart read(Fields fields) {
            GuestPart part = new GuestPart(
                    fields.optionalText("who"),
                    fields.oneOf("as", InvitedAs.class),
                    fields.optionalText("role"),
                    fields.optionalText("at").map(LocalTime::parse),
                    fields.optionalNumber("minutes"),
                    fields.has("place") && fields.flag("place"),
                    fields.optionalChild("wrote").map(WrittenPart::read));
            fields.finish();
            return part;
        }
    }

    /** Another date, that somebody agreed to. */
    record ChangePart(WhenPart to, int daysAgo, String agreedBy, ChangeReason reason, String words) {

        static ChangePart read(Fields fields) {
            ChangePart part = new ChangePart(
                    WhenPart.read(fields),
                    fields.number("daysAgo"),
                    fields.text("agreedBy"),
                    fields.oneOf("reason", ChangeReason.class),
                    fields.text("words"));
            fields.finish();
            return part;
        }
    }

    /** The chair is asked to leave somebody out, and has not answered. */
    record AskedPart(String who, String by, int daysAgo, Asked asked) {

        static AskedPart read(Fields fields) {
            AskedPart part = new AskedPart(
                    fields.text("who"),
                    fields.text("by"),
                    fields.number("daysAgo"),
                    new Asked(
                            fields.oneOf("extent", Extent.class),
                            fields.oneOf("ground", Ground.class),
                            fields.text("reason"),
                            ""));
            fields.finish();
            return part;
        }
    }

    private static LocalTime time(Fields fields) {
        return LocalTime.parse(fields.text("at"));
    }
}
