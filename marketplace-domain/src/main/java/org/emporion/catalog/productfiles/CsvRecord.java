package org.emporion.catalog.productfiles;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param line where it begins, counted from 1
 * @param fault why its cells are not all there, or null
 * @param cut whether it goes on beyond what its cells hold
 */
record CsvRecord(long line, List<String> cells, Fault fault, boolean cut) {

    /** What is wrong with a record as such. */
    enum Fault {
        TOO_LONG,
        QUOTE_NOT_CLOSED
    }
}
