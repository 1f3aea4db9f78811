package uk.opendoor.figures;

import java.util.List;

/**
 * How things stand today for the teams of a manager.
 *
 * @param people how many young people the teams work with
 * @param all every clock once, whoever works with the person
 * @param workers by name; a clock counts for each worker of the person
 * @param rules the most late first
 * @param plans how many plans stand how
 */
public record TeamFigures(int people, Count all, List<ByWorker> workers, List<ByRule> rules, PlanCount plans) {}
