package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@OnTheSite
class ValidHtmlIT {

    @TestFactory
    Stream<DynamicTest> everyPageIsValid(Walk walk) {
        return walk.pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.path(), () -> assertThat(HtmlCheck.errors(page)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> soAreThePagesForWhenSomethingIsNotThere(Site site) {
        return Stream.of("/nope", "/offer/search?q=", "/offer/search?q=rent", "/offer/search?q=zzzzzz")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(HtmlCheck.errors(site.get(path))).isEmpty()));
    }
}
