package org.emporion.catalog.transferfiles;

import java.util.List;
import java.util.Map;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportNote;

/**
 * What became of some products of a file.
 *
 * @param changes how many of the updated ones are not as they were, by field
 */
record ImportOutcome(
        int created, int updated, int rejected, Map<ImportField, Integer> changes, List<ImportNote> notes) {

    long warnings() {
        return notes.stream().filter(each -> !each.error()).count();
    }
}
