package org.emporion.selling.quote;

import org.emporion.kernel.Money;

/**
 * A code that a buyer has given, and what comes of it.
 *
 * @param name what the promotion is called, or null when there is none
 * @param saved by it; zero while something stands against it
 * @param problem why it saves nothing: a code for programs, or null
 * @param detail the same as a sentence, or null
 * @param over whether it will save nothing however the cart changes
 */
public record GivenCode(String code, String name, Money saved, String problem, String detail, boolean over) {}
