package org.emporion.catalog.input;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a product may name of the marketplace.
 *
 * @param isCategory whether there is a category of that code
 * @param taxClasses the codes of all tax classes; asked only where a product names one
 */
public record KnownCodes(Predicate<String> isCategory, Supplier<List<String>> taxClasses) {}
