package uk.opendoor.web;

import java.util.List;
import java.util.Optional;

/** Every address that a page answers. The portal keeps these for good: letters and posters carry them. */
final class Addresses {

    static final List<Address> ALL = List.of(
            Address.published("/", "/index.xhtml"),
            Address.published("/offer", "/offer/index.xhtml"),
            Address.live("/offer/search", "/offer/search.xhtml"),
            Address.published("/offer/{area}", "/offer/area.xhtml"),
            Address.published("/offer/{area}/{service}", "/offer/service.xhtml"),
            Address.published("/entitlements", "/entitlements/index.xhtml"),
            Address.form("/entitlements/check", "/entitlements/check.xhtml"),
            Address.published("/guide", "/guide/index.xhtml"),
            Address.published("/guide/{slug}", "/guide/page.xhtml"),
            Address.published("/guide/meetings/{type}", "/guide/meeting.xhtml"),
            Address.published("/words", "/words.xhtml"),
            Address.published("/contact", "/contact.xhtml"),
            Address.published("/{slug}", "/page.xhtml"));

    private Addresses() {}

    static Optional<Address> of(String path) {
        return ALL.stream().filter(address -> address.answers(path)).findFirst();
    }
}
