package uk.opendoor.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The local offer as it stands today. */
public record Offer(List<Area> areas) {

    public Offer {
        areas = areas.stream().sorted(Comparator.comparingInt(Area::order)).toList();
    }

    public Optional<Area> area(String slug) {
        return areas.stream().filter(area -> area.slug().equals(slug)).findFirst();
    }

    public Optional<Service> service(String area, String slug) {
        return at("/offer/" + area + "/" + slug);
    }

    public Optional<Service> at(String address) {
        return services().filter(service -> service.address().equals(address)).findFirst();
    }

    public Stream<Service> services() {
        return areas.stream().flatMap(area -> area.services().stream());
    }

    /** The service that explains an entitlement. */
    public Optional<Service> about(String entitlement) {
        return services()
                .filter(service ->
                        service.entitlement().filter(entitlement::equals).isPresent())
                .findFirst();
    }
}
