package uk.opendoor.offer;

import java.util.List;

/**
 * One area of the offer. The Act names six; money and rights are the council's own.
 *
 * @param coveredBy the part of the Act that asks for it
 */
public record Area(String slug, String title, String summary, int order, String coveredBy, List<Service> services) {

    public String address() {
        return "/offer/" + slug;
    }
}
