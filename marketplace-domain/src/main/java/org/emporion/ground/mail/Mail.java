package org.emporion.ground.mail;

/**
 * A mail in both of its forms.
 *
 * @param replyTo where an answer goes; null for nowhere
 * @param id the same whenever the same mail is sent again, so that a repetition is not a second mail
 */
record Mail(String id, String to, String replyTo, String subject, String text, String html) {}
