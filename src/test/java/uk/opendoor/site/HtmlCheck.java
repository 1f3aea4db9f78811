package uk.opendoor.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** What the standard's own checker says of a page's HTML. */
public final class HtmlCheck {

    private HtmlCheck() {}

    public static List<String> errors(Answer page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        try {
            return validator
                    .validate(new ByteArrayInputStream(page.text().getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains(": error"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
