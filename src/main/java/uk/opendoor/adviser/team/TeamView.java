package uk.opendoor.adviser.team;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import uk.opendoor.shared.PersonId;

/** What a manager sees of their teams. */
public record TeamView(List<Member> members, List<Standing> cover, List<Opened> glass) {

    public record Member(PersonId id, String name, String team, boolean manager) {}

    /** One who stands in for another. @param until the first day without; @param now whether it has begun */
    public record Standing(String id, String away, String coveredBy, LocalDate since, LocalDate until, boolean now) {}

    /** A record that was opened in an emergency, or a try at one. @param at in England's time; @param found whether there was one */
    public record Opened(String who, LocalDateTime at, String reason, boolean found) {}
}
