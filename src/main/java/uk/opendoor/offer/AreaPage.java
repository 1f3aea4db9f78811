package uk.opendoor.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.shared.NotFound;

/** One area of the offer and its services. */
@Named
@RequestScoped
public class AreaPage {

    @Inject
    private Offer offer;

    private String slug;
    private Area area;

    public void load() {
        area = offer.area(slug).orElseThrow(NotFound::new);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Area getArea() {
        return area;
    }
}
