package org.emporion.money.tax;

/** Whose rates count for what a store sends to another country of the tax union. */
public enum TaxPlace {
    /** Those of the country where the goods go, as for stores that report through the union's one-stop shop. */
    DESTINATION,
    /** Those of the store's country, as for stores that sell less than the threshold to other countries. */
    OWN_COUNTRY
}
