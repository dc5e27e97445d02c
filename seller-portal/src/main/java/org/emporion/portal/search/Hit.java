package org.emporion.portal.search;

import org.emporion.kernel.Money;
import org.emporion.kernel.State;

/**
 * Something that was found.
 *
 * @param path where it is shown, below the context
 * @param note tells it from others of the same title
 * @param image null for a kind or a thing without pictures
 */
public record Hit(String path, String title, String note, String image, State state, Money amount) {}
