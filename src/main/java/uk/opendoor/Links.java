package uk.opendoor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.content.Article;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.PageLink;
import uk.opendoor.content.Problems;
import uk.opendoor.offer.Area;
import uk.opendoor.offer.Service;

/** Sees that every link inside the content leads to a page that is there. */
final class Links {

    private static final Set<String> ALWAYS = Set.of(
            "/",
            "/offer",
            "/entitlements",
            "/entitlements/check",
            "/guide",
            "/words",
            "/contact",
            "/sign-in",
            "/activate");

    private final Publication publication;
    private final Set<String> addresses = new HashSet<>(ALWAYS);

    Links(Publication publication) {
        this.publication = publication;
        publication.offer().areas().stream().map(Area::address).forEach(addresses::add);
        publication.articles().stream().map(Article::address).forEach(addresses::add);
    }

    void check(ContentFolder folder) {
        Stream.concat(inArticles(), betweenServices())
                .filter(link -> !addresses.contains(link.to()))
                .forEach(link -> dead(link, folder.problems()));
        folder.list("entitlements.yaml").stream()
                .filter(fields -> fields.has("page") && !addresses.contains(fields.text("page")))
                .forEach(fields -> fields.wrong("page", fields.text("page") + " is not a page here"));
    }

    private Stream<PageLink> inArticles() {
        return publication.articles().stream()
                .map(article -> article.words().links())
                .flatMap(List::stream);
    }

    private Stream<PageLink> betweenServices() {
        return publication.offer().services().map(Service::related).flatMap(List::stream);
    }

    private static void dead(PageLink link, Problems problems) {
        problems.add(link.file(), link.line(), "link", link.to() + " is not a page here");
    }
}
