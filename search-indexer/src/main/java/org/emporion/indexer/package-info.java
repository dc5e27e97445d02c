/**
 * Keeps the search index in step with the database: works the backlog of changed listings, rebuilds the index when asked,
 * and tells how it does. Runs in any number of copies; nobody calls it but its health probes.
 */
package org.emporion.indexer;
