/**
 * What the search index knows of a listing, and the work of keeping it so: the document and its fields, the backlog of
 * changed listings, rebuilds. It reads what the other features wrote; nobody depends on it. The indexer works it, the
 * storefront knows the fields, the platform admin supervises.
 */
package org.emporion.search;
