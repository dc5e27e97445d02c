package org.emporion.catalog.bulk;

/** How far a bulk change is. */
public enum BulkState {
    RUNNING,
    DONE,
    UNDOING,
    UNDONE;

    boolean isOpen() {
        return this == RUNNING || this == UNDOING;
    }
}
