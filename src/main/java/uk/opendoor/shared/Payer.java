package uk.opendoor.shared;

/** Who pays or gives: the county, the district, a college or employer, the benefits office, the health service, a charity. */
public enum Payer {
    COUNTY,
    DISTRICT,
    PROVIDER,
    DWP,
    NHS,
    CHARITY
}
