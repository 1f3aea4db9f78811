package uk.opendoor.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.opendoor.content.Fields;
import uk.opendoor.meeting.MeetingInvitation;
import uk.opendoor.meeting.part.OwnPart;
import uk.opendoor.meeting.part.OwnPoint;
import uk.opendoor.meeting.part.PartWords;

/** What an invented guest wrote for a meeting, and sent. */
record WrittenPart(int daysAgo, PartWords words, List<OwnPoint> points) {

    static WrittenPart read(Fields fields) {
        WrittenPart part = new WrittenPart(
                fields.number("daysAgo"),
                new PartWords(
                        fields.optionalText("well").orElse(""),
                        fields.optionalText("worries").orElse(""),
                        fields.optionalText("with").orElse("")),
                fields.children("points").stream().map(WrittenPart::point).toList());
        fields.finish();
        return part;
    }

    private static OwnPoint point(Fields fields) {
        OwnPoint point = new OwnPoint(fields.text("says"), fields.text("mine"));
        fields.finish();
        return point;
    }

    OwnPart sent(MeetingInvitation of, Instant at) {
        OwnPart part = new OwnPart(UUID.randomUUID().toString(), of, words, points, at);
        part.send(at);
        return part;
    }
}
