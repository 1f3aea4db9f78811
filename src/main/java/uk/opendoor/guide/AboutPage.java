package uk.opendoor.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.shared.NotFound;

/** A page about this portal itself. */
@Named
@RequestScoped
public class AboutPage {

    @Inject
    private Guide guide;

    private String slug;
    private SitePage page;

    public void load() {
        page = guide.page(slug).orElseThrow(NotFound::new);
    }

    public SitePage getPage() {
        return page;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
