package uk.opendoor.sync;

import java.util.Map;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.Site;

/** A program of the council, with a secret that Humphrey made for it; closed, its secret opens nothing any more. */
public final class AProgram implements AutoCloseable {

    private static final String SERVICES = "/work/services";

    private final Site site;
    private final Member administrator;
    private final String name;
    private final String secret;

    public AProgram(Site site, Members members, String name) {
        this.site = site;
        this.administrator = members.get("Humphrey Latchkey");
        this.name = name;
        Answer made = administrator.send(SERVICES, "make", Map.of("name", name));
        this.secret = made.page().select(".od-code--long").text();
    }

    public String secret() {
        return secret;
    }

    public Answer put(String what, String json) {
        return site.put(
                "/api/sync/" + what, json, "Content-Type", "application/json", "Authorization", "Bearer " + secret);
    }

    public Answer get(String path) {
        return site.get(path, "Authorization", "Bearer " + secret);
    }

    @Override
    public void close() {
        var row = administrator.get(SERVICES).page().select("tr:has(form):contains(" + name + ")");
        var ask = Map.of(
                "form-token",
                row.select("[name=form-token]").attr("value"),
                "end",
                row.select("[name=ask]").attr("value"));
        administrator.post(SERVICES, ask);
    }
}
