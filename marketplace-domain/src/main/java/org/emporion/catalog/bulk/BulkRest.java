package org.emporion.catalog.bulk;

/** What becomes of products that others changed before a bulk change was undone. */
enum BulkRest {
    /** Nobody has said it yet: they are as the others made them. */
    ASKED,
    /** They are given back all the same. */
    GIVEN_BACK,
    /** They stay for good. */
    KEPT
}
