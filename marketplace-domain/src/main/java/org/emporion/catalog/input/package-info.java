/**
 * What a seller says of a product, typed or in a file, and the rules that hold for it before the store is looked into: read
 * by {@link org.emporion.catalog.input.ProductRules}, which names every bad field. Keeps nothing; says how options and attributes stand in a column.
 */
package org.emporion.catalog.input;
