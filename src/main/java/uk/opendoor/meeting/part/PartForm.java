package uk.opendoor.meeting.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** My part as it was typed, right or wrong, with room for more points than it has. */
public final class PartForm {

    /** Points that one part can hold. */
    static final int MOST = 12;

    private static final int EMPTY_ROWS = 3;

    private List<PointRow> rows = rows(0);
    private String well = "";
    private String worries = "";
    private String with = "";

    private static List<PointRow> rows(int points) {
        return Stream.generate(PointRow::new)
                .limit(Math.max(points, Math.min(MOST, points + EMPTY_ROWS)))
                .toList();
    }

    /** A form that comes back has all the rows that it went out with, whatever was saved meanwhile in another window. */
    void makeRoom(int points) {
        if (rows.size() < Math.min(MOST, points)) {
            rows = Stream.concat(rows.stream(), Stream.generate(PointRow::new))
                    .limit(Math.min(MOST, points))
                    .toList();
        }
    }

    void show(PartWords words, List<OwnPoint> points) {
        well = words.well();
        worries = words.worries();
        with = words.with();
        rows = rows(points.size());
        IntStream.range(0, points.size()).forEach(place -> rows.get(place).show(points.get(place)));
    }

    PartWords words(FieldErrors errors, Messages messages) {
        return new PartWords(
                text("well", "part.well", well, PartWords.LENGTH, errors, messages),
                text("worries", "part.worries", worries, PartWords.LENGTH, errors, messages),
                text("with", "part.with", with, PartWords.WITH_LENGTH, errors, messages));
    }

    /** Without the empty rows; what they say must stand beside what they do not agree with. */
    List<OwnPoint> points(FieldErrors errors, Messages messages) {
        List<OwnPoint> points = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            PointRow row = rows.get(place);
            String says = text("says-" + place, "part.says", row.getSays(), OwnPoint.SAYS_LENGTH, errors, messages);
            String mine = text("mine-" + place, "part.mine", row.getMine(), OwnPoint.MINE_LENGTH, errors, messages);
            if (!says.isEmpty() && mine.isEmpty()) {
                errors.add("mine-" + place, messages.say("part.wrong.mine"));
            } else if (!mine.isEmpty()) {
                points.add(new OwnPoint(says, mine));
            }
        }
        return points;
    }

    private static String text(
            String field, String called, String typed, int longest, FieldErrors errors, Messages messages) {
        FreeText text = new FreeText(field, called, typed);
        text.check(0, longest, errors, messages);
        return text.text();
    }

    public List<PointRow> getRows() {
        return rows;
    }

    public String getWell() {
        return well;
    }

    public void setWell(String well) {
        this.well = well;
    }

    public String getWorries() {
        return worries;
    }

    public void setWorries(String worries) {
        this.worries = worries;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
