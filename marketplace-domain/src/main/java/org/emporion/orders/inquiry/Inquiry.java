package org.emporion.orders.inquiry;

import java.time.Instant;

/**
 * What a buyer has written to a store about an order.
 *
 * @param order the number of the order
 * @param replyTo where the store answers
 */
public record Inquiry(String order, InquiryReason reason, String message, String replyTo, Instant askedAt) {}
