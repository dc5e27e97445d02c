package org.emporion.stack.stripe;

/**
 * The address of a page on which somebody says who they are and where their money goes; good for one visit.
 *
 * @param back where they are led when they are done
 * @param again where they are led when the address is not good any more
 */
record AccountLink(String token, String account, String back, String again, long created, long expires) {}
