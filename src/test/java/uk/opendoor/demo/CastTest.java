package uk.opendoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opendoor.access.Role;

/** The invented people are who the demonstration needs, and plainly invented. */
class CastTest {

    private final Cast cast = Cast.read(Path.of("content"));

    @Test
    void hasSomebodyInEveryRoleOfStaff() {
        assertThat(cast.people().stream().map(PersonPart::role).flatMap(Optional::stream))
                .containsAll(Stream.of(Role.values()).filter(Role::isStaff).toList());
    }

    @Test
    void hasYoungPeopleOfEveryStatusAndFamiliesOfEveryShape() {
        List<PersonPart> young =
                cast.people().stream().filter(PersonPart::isYoung).toList();
        assertThat(young).hasSizeGreaterThanOrEqualTo(12);
        assertThat(young.stream().map(PersonPart::story))
                .as("statuses")
                .anyMatch(story -> story.startsWith("Looked after"))
                .anyMatch(story -> story.startsWith("Eligible"))
                .anyMatch(story -> story.startsWith("Relevant"))
                .anyMatch(story -> story.startsWith("Former relevant"))
                .anyMatch(story -> story.startsWith("Qualifying"))
                .anyMatch(story -> story.startsWith("No status"));
        assertThat(cast.relations().stream().map(RelationPart::child).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(cast.relations()).anyMatch(relation -> relation.excluded().isPresent());
    }

    @Test
    void speaksOnlyOfPeopleWhoAreThere() {
        Set<String> ids = cast.people().stream().map(PersonPart::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(cast.people());
        assertThat(cast.relations())
                .allSatisfy(relation -> assertThat(ids).contains(relation.relative(), relation.child()));
        assertThat(cast.grants())
                .allSatisfy(grant -> assertThat(ids)
                        .contains(grant.to(), grant.child(), grant.author())
                        .containsAll(grant.approver().stream().toList()));
    }

    @Test
    void nobodyCanBeReachedInTheRealWorld() {
        assertThat(cast.people()).allSatisfy(person -> {
            assertThat(person.email().stream())
                    .allSatisfy(email -> assertThat(email).endsWith(".example"));
            assertThat(person.mobile().stream())
                    .allSatisfy(mobile -> assertThat(mobile).matches("07700900\\d{3}"));
        });
    }
}
