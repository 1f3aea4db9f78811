package uk.opendoor.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who is asking. Nobody, until the sign-in of this request has been found. */
@Named
@RequestScoped
public class Caller {

    private PersonId person;
    private Set<Role> roles = Set.of();
    private String from;
    private String formToken;
    private PersonId wasIn;
    private String name = "";

    /**
     * Says who is asking.
     *
     * @param held the roles that they hold today
     * @param token what every form of theirs must bring back
     */
    public void enter(PersonId somebody, Set<Role> held, String token) {
        this.person = somebody;
        this.roles = held.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(held));
        this.formToken = token;
    }

    /** Says who was signed in with this browser until it was too long, or until they signed out. */
    public void wasIn(PersonId somebody) {
        this.wasIn = somebody;
    }

    /** Says what they go by, which stands on each of their pages. */
    public void goesBy(String whole) {
        this.name = whole;
    }

    public String name() {
        return name;
    }

    /** Who was signed in with this browser before; what they sent too late is kept for them alone. */
    public Optional<PersonId> wasIn() {
        return Optional.ofNullable(wasIn);
    }

    public String getFormToken() {
        return formToken;
    }

    /** Where the request comes from, coarsely. */
    public void comesFrom(String origin) {
        this.from = origin;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** The person who is signed in. */
    public PersonId person() {
        return Optional.ofNullable(person).orElseThrow(NotFound::new);
    }

    public Optional<PersonId> personIfAny() {
        return Optional.ofNullable(person);
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Whether they can hold young people's records at work: a coordinator or an editor cannot. */
    public boolean isWithPeople() {
        return roles.stream().anyMatch(Permission.CASELOAD.roles()::contains);
    }

    /** Whether they have meetings to look at: whoever is with people, and a coordinator. */
    public boolean isAtMeetings() {
        return roles.stream().anyMatch(Permission.MEETINGS.roles()::contains);
    }

    /** Whether they see to those who come back: a reviewing officer does not. */
    public boolean isOnDuty() {
        return roles.stream().anyMatch(Permission.DUTY.roles()::contains);
    }

    public boolean mayEnter(Home home) {
        return roles.stream().anyMatch(role -> role.home() == home);
    }

    public String from() {
        return from;
    }

    /** The roles as the audit keeps them. */
    public String roleNames() {
        return roles.isEmpty()
                ? null
                : String.join(" ", new TreeSet<>(roles.stream().map(Role::name).toList()));
    }
}
