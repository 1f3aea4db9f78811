package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

@OnTheSite
class ValidHtmlIT {

    @TestFactory
    Stream<DynamicTest> everyPageIsValid(Walk walk) {
        return walk.pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.path(), () -> assertThat(complaints(page)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> soAreThePagesForWhenSomethingIsNotThere(Site site) {
        return Stream.of("/nope", "/offer/search?q=", "/offer/search?q=rent", "/offer/search?q=zzzzzz")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(complaints(site.get(path))).isEmpty()));
    }

    private static List<String> complaints(Answer page) {
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
