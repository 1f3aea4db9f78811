package uk.opendoor.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.audit.Deed;

/**
 * How the asker stands to the person whose record is asked for, and what of it was granted to them.
 *
 * @param toLook how they stand for as long as they only look: whoever broke glass changes nothing by it
 */
public record Bond(Set<Standing> standings, Set<Standing> toLook, Set<Granted> grants) {

    public static final Bond NONE = new Bond(Set.of(), Set.of());

    public Bond {
        standings = Set.copyOf(standings);
        toLook = Set.copyOf(toLook);
        grants = Set.copyOf(grants);
    }

    public Bond(Set<Standing> standings, Set<Granted> grants) {
        this(standings, Set.of(), grants);
    }

    public static Bond of(Standing standing) {
        return new Bond(Set.of(standing), Set.of());
    }

    static Bond allOf(Collection<Bond> bonds) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        Set<Standing> toLook = EnumSet.noneOf(Standing.class);
        Set<Granted> grants = new HashSet<>();
        for (Bond bond : bonds) {
            standings.addAll(bond.standings());
            toLook.addAll(bond.toLook());
            grants.addAll(bond.grants());
        }
        return new Bond(standings, toLook, grants);
    }

    Stream<Standing> standingsFor(Permission permission) {
        return permission.deed() == Deed.SEEN ? Stream.concat(standings.stream(), toLook.stream()) : standings.stream();
    }
}
