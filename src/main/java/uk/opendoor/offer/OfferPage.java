package uk.opendoor.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The whole offer, area by area. */
@Named
@RequestScoped
public class OfferPage {

    @Inject
    private Offer offer;

    @Inject
    private Editions editions;

    public List<Area> getAreas() {
        return offer.areas();
    }

    public long getHowMany() {
        return offer.services().count();
    }

    public Edition getEdition() {
        return editions.current();
    }
}
