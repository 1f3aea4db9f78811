package uk.opendoor.adviser.oc3;

/**
 * What the checks ask about the time in care.
 *
 * @param hadCare whether there is any period of care
 * @param countsEnough whether care from 14 on adds up to what the return asks for
 * @param inCareNow whether they are still looked after
 * @param movedToAnotherCouncil whether the last period ended because another council took over (E3)
 * @param unaccompanied whether they are also returned as having come to the country alone
 * @param inCareAllYear whether they are also returned (OC2) as looked after for the twelve months to 31 March
 */
public record History(
        Fact hadCare,
        Fact countsEnough,
        Fact inCareNow,
        Fact movedToAnotherCouncil,
        Fact unaccompanied,
        Fact inCareAllYear) {}
