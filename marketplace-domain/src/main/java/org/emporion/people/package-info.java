/**
 * What belongs to a person and to no store: the sessions at the pages, and what is kept about a buyer over all stores, to be
 * seen, taken along and erased. Reads what cart and checkout tell; nobody depends on it.
 */
package org.emporion.people;
