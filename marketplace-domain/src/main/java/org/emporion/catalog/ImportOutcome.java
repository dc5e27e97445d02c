package org.emporion.catalog;

import java.util.List;

/** What became of some products of a file. */
record ImportOutcome(int created, int updated, int rejected, List<ImportNote> notes) {

    long warnings() {
        return notes.stream().filter(each -> !each.error()).count();
    }
}
