package uk.opendoor.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.opendoor.shared.Unit;

/** Money that a service's words speak of, and the day it took effect. */
public record Amount(String what, BigDecimal pounds, Unit unit, LocalDate from) {}
