package uk.opendoor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import uk.opendoor.shared.Messages;

/** Dates as people say them, for pages. */
@Named
@ApplicationScoped
public class Dates {

    /** {@code 1 May 2026}. */
    public String day(LocalDate date) {
        return Messages.day(date);
    }
}
