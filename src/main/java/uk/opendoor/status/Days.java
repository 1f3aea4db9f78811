package uk.opendoor.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that spells cover between them, each day once, however the spells overlap, touch or are ordered. */
record Days(List<Stretch> stretches) {

    static Days of(Stream<? extends Spell> spells) {
        var apart = new ArrayList<Stretch>();
        spells.map(Stretch::of).sorted(Comparator.comparing(Stretch::from)).forEach(next -> add(apart, next));
        return new Days(List.copyOf(apart));
    }

    private static void add(List<Stretch> apart, Stretch next) {
        int last = apart.size() - 1;
        if (last >= 0 && apart.get(last).meets(next)) {
            apart.set(last, apart.get(last).with(next));
        } else {
            apart.add(next);
        }
    }

    boolean cover(LocalDate day) {
        return around(day).isPresent();
    }

    Optional<Stretch> around(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.covers(day)).findFirst();
    }

    Days within(LocalDate from, LocalDate until) {
        var limits = new Stretch(from, until);
        return new Days(stretches.stream()
                .map(stretch -> stretch.within(limits))
                .filter(part -> part.days() > 0)
                .toList());
    }

    long count() {
        return stretches.stream().mapToLong(Stretch::days).sum();
    }

    /** The n-th of these days, counted from 1. */
    Optional<LocalDate> number(long n) {
        for (var stretch : stretches) {
            if (n <= stretch.days()) {
                return Optional.of(stretch.from().plusDays(n - 1));
            }
            n -= stretch.days();
        }
        return Optional.empty();
    }
}
