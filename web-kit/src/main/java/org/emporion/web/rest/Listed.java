package org.emporion.web.rest;

import java.util.List;

/**
 * A part of a list, as a page or as the next part after a cursor.
 *
 * @param page the number of the page, from 1; null when a cursor was followed
 * @param size the most items that a part has
 * @param total how many items there are in all; null when a cursor was followed
 * @param next the cursor of what follows; null at the end of the list, and for a page
 */
public record Listed<T>(List<T> items, Integer page, int size, Long total, String next) {}
