/**
 * What the search index knows of a listing, and the work of keeping it so: the document, the backlog of changed
 * listings, rebuilds. The indexer works it, the storefront knows the fields, the platform admin supervises.
 */
package org.emporion.discovery.search;
