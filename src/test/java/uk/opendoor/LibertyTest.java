package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class LibertyTest {

    @Test
    void theServerForTestsHasTheFeaturesOfTheShippedOne() throws IOException {
        List<String> shipped = server("liberty/server.xml").select("feature").eachText();
        List<String> forTests =
                server("liberty/it/server.xml").select("feature").eachText();
        assertThat(forTests).containsAll(shipped).hasSize(shipped.size() + 1).contains("localConnector-1.0");
    }

    @Test
    void theShippedServerHoldsNoPasswordAndNoUser() throws IOException {
        Document server = server("liberty/server.xml");
        assertThat(server.select("basicRegistry, user, quickStartSecurity")).isEmpty();
        assertThat(server.select("variable[name=DB_PASSWORD]").attr("defaultValue"))
                .isEmpty();
        assertThat(server.select("[password]").eachAttr("password")).allMatch(value -> value.startsWith("${"));
    }

    private static Document server(String file) throws IOException {
        return Jsoup.parse(Files.readString(Path.of(file)), Parser.xmlParser());
    }
}
