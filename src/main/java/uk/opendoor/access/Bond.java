package uk.opendoor.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** How the asker stands to the person whose record is asked for, and what of it was granted to them. */
public record Bond(Set<Standing> standings, Set<Granted> grants) {

    public static final Bond NONE = new Bond(Set.of(), Set.of());

    public Bond {
        standings = Set.copyOf(standings);
        grants = Set.copyOf(grants);
    }

    public static Bond of(Standing standing) {
        return new Bond(Set.of(standing), Set.of());
    }

    static Bond allOf(Collection<Bond> bonds) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        Set<Granted> grants = new HashSet<>();
        for (Bond bond : bonds) {
            standings.addAll(bond.standings());
            grants.addAll(bond.grants());
        }
        return new Bond(standings, grants);
    }
}
