package org.emporion.admin.search;

import org.emporion.kernel.Money;
import org.emporion.kernel.State;

/**
 * Something that was found.
 *
 * @param path where it is shown, below the context
 * @param note tells it from others of the same title
 * @param state null for what has none
 * @param amount null for what costs nothing
 */
public record Hit(String path, String title, String note, State state, Money amount) {}
