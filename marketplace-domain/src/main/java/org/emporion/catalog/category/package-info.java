/**
 * The marketplace's category tree. Sellers and buyers read it; it knows no store.
 */
package org.emporion.catalog.category;
