/**
 * What has to happen after a transaction: appended in the same transaction, run after it by the application whose
 * actor it serves. One queue table per consumer. Any feature may append; handlers live with their feature.
 */
package org.emporion.ground.outbox;
