package uk.opendoor;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.content.PageLink;
import uk.opendoor.content.Problems;
import uk.opendoor.content.Rendered;
import uk.opendoor.offer.Service;

/** Sees that every link inside the content leads to a page that is there. */
final class Links {

    private static final Set<String> ALWAYS =
            Set.of("/", "/offer", "/entitlements", "/entitlements/check", "/guide", "/words", "/contact");

    private final Publication publication;
    private final Set<String> addresses = new HashSet<>(ALWAYS);

    Links(Publication publication) {
        this.publication = publication;
        publication.addresses().forEach(addresses::add);
    }

    void check(Problems problems) {
        rendered()
                .flatMap(words -> words.links().stream())
                .filter(link -> !addresses.contains(link.to()))
                .forEach(link -> dead(link, problems));
        publication.offer().services().forEach(service -> checkRelated(service, problems));
    }

    private Stream<Rendered> rendered() {
        return Stream.of(
                        publication.offer().services().map(Service::words),
                        publication.guide().entries().stream().map(entry -> entry.words()),
                        publication.guide().meetings().stream().map(meeting -> meeting.words()),
                        publication.guide().pages().stream().map(page -> page.words()))
                .flatMap(words -> words);
    }

    private void checkRelated(Service service, Problems problems) {
        service.related().stream()
                .filter(related -> !addresses.contains("/offer/" + related))
                .forEach(related -> dead(
                        new PageLink("offer/" + service.area() + "/" + service.slug() + ".md", 1, related), problems));
    }

    private static void dead(PageLink link, Problems problems) {
        problems.add(link.file(), link.line(), "link", link.to() + " is not a page here");
    }
}
