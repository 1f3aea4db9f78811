package uk.opendoor.adviser;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** People who work side by side and stand in for each other. */
@Entity
public class Team {

    public static final int NAME_LENGTH = 100;

    static final int ID_LENGTH = 36;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "team_id", nullable = false, unique = true, length = ID_LENGTH)
    private String teamId;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    protected Team() {}

    public Team(String name) {
        this.teamId = UUID.randomUUID().toString();
        this.name = name;
    }

    public String teamId() {
        return teamId;
    }

    public String name() {
        return name;
    }
}
