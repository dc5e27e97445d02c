/**
 * One change of many products at once, recorded product by product, so that it can be given back once. Called by the
 * product list of the seller portal and by its API.
 */
package org.emporion.catalog.bulk;
