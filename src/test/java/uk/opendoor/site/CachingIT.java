package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheSite
class CachingIT {

    private static final int MOST_BYTES_OF_THE_DOOR = 60_000;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offer", "/offer/money/council-tax", "/guide/meetings/initial-conference"})
    void aPageThatHasNotChangedIsNotSentAgain(String path, Site site) {
        Answer first = site.get(path);
        Answer again = site.get(path, "If-None-Match", first.header("ETag"));
        assertThat(first.header("Cache-Control")).contains("public", "max-age=60");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isZero();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void aPageThatHasChangedIsSent(Site site) {
        assertThat(site.get("/", "If-None-Match", "W/\"an older one\"").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offer/search?q=rent", "/offer/money/council-tax"})
    void pagesAreCompressedForWhoeverCanRead(String path, Site site) {
        Answer packed = site.get(path, "Accept-Encoding", "gzip");
        Answer plain = site.get(path);
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(plain.hasHeader("Content-Encoding")).isFalse();
        assertThat(packed.bytes()).isLessThan(plain.bytes() / 2);
        assertThat(packed.page().title()).isEqualTo(plain.page().title());
    }

    @Test
    void whoeverRefusesCompressionGetsNone(Site site) {
        assertThat(site.get("/", "Accept-Encoding", "gzip;q=0").hasHeader("Content-Encoding"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offer/money", "/offer/search?q=rent"})
    void headSaysWhatGetWould(String path, Site site) {
        Answer head = site.head(path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isZero();
        assertThat(head.header("Content-Type")).isEqualTo(site.get(path).header("Content-Type"));
        assertThat(head.header("ETag")).isEqualTo(site.get(path).header("ETag"));
    }

    @Test
    void headOfWhatIsNotThereSaysSo(Site site) {
        assertThat(site.head("/offer/nope").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offer/search?q=rent", "/entitlements/check", "/nope"})
    void whatIsMadeForOneVisitorIsStoredNowhere(String path, Site site) {
        assertThat(site.get(path).header("Cache-Control")).contains("no-store");
    }

    @Test
    void assetsAreKeptForAYearUnderTheirFingerprint(Walk walk) {
        assertThat(walk.answers())
                .filteredOn(answer -> answer.path().startsWith("/assets/"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(asset ->
                        assertThat(asset.header("Cache-Control")).contains("max-age=31536000", "immutable", "public"));
    }

    @Test
    void anAssetIsNotThereUnderAnotherFingerprint(Walk walk, Site site) {
        assertThat(site.get(styles(walk).replaceFirst("/assets/\\w+/", "/assets/00000000000000000000/"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDoorIsLightEnoughForAPhoneWithLittleDataLeft(Walk walk, Site site) {
        int page = site.get("/", "Accept-Encoding", "gzip").bytes();
        int styles = site.get(styles(walk), "Accept-Encoding", "gzip").bytes();
        int pictures = site.get("/").page().select("img, link[rel=icon]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .mapToInt(
                        picture -> site.get(picture, "Accept-Encoding", "gzip").bytes())
                .sum();
        assertThat(page + styles + pictures).isLessThan(MOST_BYTES_OF_THE_DOOR);
    }

    private static String styles(Walk walk) {
        return walk.answers().stream()
                .map(Answer::path)
                .filter(path -> path.endsWith(".css"))
                .findFirst()
                .orElseThrow();
    }
}
