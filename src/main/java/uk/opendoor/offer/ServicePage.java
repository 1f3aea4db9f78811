package uk.opendoor.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.content.Authority;
import uk.opendoor.content.District;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.entitlement.Version;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.Pounds;
import uk.opendoor.shared.Unit;

/** One service: who can get it, how much, who pays and how to ask. */
@Named
@RequestScoped
public class ServicePage {

    @Inject
    private Offer offer;

    @Inject
    private Authority authority;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Clock clock;

    private String area;
    private String slug;
    private Service service;

    public void load() {
        service = offer.service(area, slug).orElseThrow(NotFound::new);
    }

    public Service getService() {
        return service;
    }

    public Area getOf() {
        return offer.area(area).orElseThrow();
    }

    public boolean isLate() {
        return service.lateForReview(LocalDate.now(clock));
    }

    /** The amount that its entitlement has today. */
    public Optional<String> getAmount() {
        return version().flatMap(Version::amount).map(Pounds::say);
    }

    public Unit getUnit() {
        return version().map(Version::unit).orElse(Unit.NONE);
    }

    private Optional<Version> version() {
        return service.entitlement().flatMap(entitlements::find).flatMap(found -> found.on(LocalDate.now(clock)));
    }

    public List<District> getDistricts() {
        return service.districts().isEmpty() ? List.of() : authority.districts();
    }

    public List<Service> getRelated() {
        return service.related().stream()
                .map(link -> offer.at(link.to()))
                .flatMap(Optional::stream)
                .toList();
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
