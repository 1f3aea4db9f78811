package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@OnTheSite
class LinksIT {

    @Test
    void noLinkIsDead(Walk walk) {
        assertThat(walk.answers())
                .filteredOn(answer -> answer.status() != 200)
                .extracting(answer -> answer + ", linked from " + walk.foundOn(answer.path()))
                .isEmpty();
    }

    @Test
    void everyPartOfAPageThatALinkPointsToIsThere(Walk walk) {
        assertThat(walk.pages()).allSatisfy(answer -> {
            Document page = answer.page();
            assertThat(walk.fragments().getOrDefault(answer.path(), java.util.Set.of()))
                    .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        });
    }

    @Test
    void theWholeOfferAndGuideCanBeReachedFromTheDoor(Walk walk) {
        assertThat(walk.pages())
                .extracting(Answer::path)
                .filteredOn(path -> path.matches("/offer/[^/]+/[^/]+"))
                .hasSizeGreaterThanOrEqualTo(45);
        assertThat(walk.pages())
                .extracting(Answer::path)
                .filteredOn(path -> path.startsWith("/guide/meetings/"))
                .hasSize(9);
    }

    @Test
    void everyPageHasATitleOfItsOwn(Walk walk) {
        assertThat(walk.pages())
                .extracting(answer -> answer.page().title())
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).endsWith("– Open Door"));
    }
}
