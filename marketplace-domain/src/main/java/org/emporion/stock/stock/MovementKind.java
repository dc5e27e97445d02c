package org.emporion.stock.stock;

/** What has changed how many there are. */
enum MovementKind {
    INITIAL,
    RECEIPT,
    COUNT,
    CORRECTION,
    SALE,
    RETURN,
    IMPORT
}
