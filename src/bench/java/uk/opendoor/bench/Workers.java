package uk.opendoor.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.opendoor.access.Role;

/** Teams of advisers, each with a manager; in each team one adviser is away, and another one stands in. */
final class Workers {

    private static final int AWAY_DAYS = 7;

    private final Land land;
    private final Dice dice;

    Workers(Land land) {
        this.land = land;
        this.dice = land.dice("workers");
    }

    /** @param manager the id of their manager */
    record Adviser(String id, String manager) {}

    List<Adviser> bring(People people) throws SQLException {
        List<Adviser> all = new ArrayList<>();
        nameTeams();
        try (Rows members = new Rows(land.connection(), "team_member", "version, person, team, manager, since_day");
                Rows covers = new Rows(
                        land.connection(), "cover", "version, cover_id, away, covered_by, since_day, until_day")) {
            for (int team = 1; team <= land.size().teams(); team++) {
                List<Adviser> advisers = team(team, people, members, all.size());
                all.addAll(advisers);
                if (advisers.size() > 1) {
                    covers.add(
                            1,
                            dice.next(),
                            advisers.get(0).id(),
                            advisers.get(1).id(),
                            land.ago(AWAY_DAYS),
                            land.today().plusDays(AWAY_DAYS));
                }
            }
        }
        return all;
    }

    private void nameTeams() throws SQLException {
        try (Rows teams = new Rows(land.connection(), "team", "id, version, team_id, name")) {
            for (int team = 1; team <= land.size().teams(); team++) {
                teams.add(team, 1, dice.next(), "Team " + team);
            }
        }
        Identity.continueAfter(land.connection(), "team", land.size().teams());
    }

    private List<Adviser> team(int team, People people, Rows members, int before) throws SQLException {
        String manager = dice.next();
        add(manager, Role.TEAM_MANAGER, "manager." + team, people);
        member(manager, team, true, members);
        List<Adviser> advisers = new ArrayList<>();
        int many = Math.min(Size.TEAM, land.size().advisers() - before);
        for (int i = 1; i <= many; i++) {
            String id = dice.next();
            add(id, Role.PERSONAL_ADVISER, "adviser." + (before + i), people);
            member(id, team, false, members);
            advisers.add(new Adviser(id, manager));
        }
        return advisers;
    }

    private static void add(String id, Role role, String name, People people) throws SQLException {
        people.add(id, role, null, name + "@southshire.example");
    }

    private void member(String id, int team, boolean manager, Rows members) throws SQLException {
        members.add(1, id, team, manager, land.beginning());
    }
}
