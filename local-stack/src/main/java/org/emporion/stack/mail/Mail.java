package org.emporion.stack.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that arrived.
 *
 * @param id its number in the order of arrival
 * @param to who it was sent to
 * @param html the HTML part, or null
 * @param text the plain text part, or null
 */
public record Mail(
        String id, String from, List<String> to, String subject, Instant receivedAt, String html, String text) {

    boolean isTo(String address) {
        return to.stream().anyMatch(each -> each.equalsIgnoreCase(address));
    }
}
