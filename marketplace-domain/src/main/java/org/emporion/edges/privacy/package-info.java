/**
 * What is kept about a buyer over all stores, to be seen, taken along and erased. Called by the storefront and the
 * platform admin; no feature depends on it.
 */
package org.emporion.edges.privacy;
