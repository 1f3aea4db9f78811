package uk.opendoor.demo;

import java.nio.file.Path;
import java.util.List;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;

/** Everybody who is invented, as {@code demo/people.yaml} tells of them. */
record Cast(
        String grantsBecause,
        List<TeamPart> teams,
        List<PersonPart> people,
        List<RelationPart> relations,
        List<GrantPart> grants,
        List<PlacePart> places) {

    private static final String FILE = "demo/people.yaml";

    /** @throws uk.opendoor.content.ContentRefused naming every mistake, if there is one */
    static Cast read(Path content) {
        ContentFolder folder = new ContentFolder(content);
        Fields file = folder.fields(FILE);
        Cast cast = new Cast(
                file.text("grantsBecause"),
                file.children("teams").stream().map(TeamPart::read).toList(),
                PersonPart.readAll(file),
                file.children("relations").stream().map(RelationPart::read).toList(),
                file.children("grants").stream().map(GrantPart::read).toList(),
                file.children("addresses").stream().map(PlacePart::read).toList());
        file.finish();
        folder.problems().refuseIfAny();
        return cast;
    }

    /** @param late how many were late in the weeks until the last one */
    record TeamPart(String id, String name, List<Integer> late) {

        static TeamPart read(Fields fields) {
            TeamPart team = new TeamPart(
                    fields.text("id"),
                    fields.text("name"),
                    fields.texts("lateByWeek").stream().map(Integer::valueOf).toList());
            fields.finish();
            return team;
        }
    }

    /** Where a child lives, and the school that would lead there. */
    record PlacePart(String child, String home, String places) {

        static PlacePart read(Fields fields) {
            PlacePart place = new PlacePart(fields.text("child"), fields.text("home"), fields.text("places"));
            fields.finish();
            return place;
        }
    }
}
