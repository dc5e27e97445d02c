package org.emporion.ground.mail;

/**
 * A mail in both of its forms.
 *
 * @param id the same whenever the same mail is sent again, so that a repetition is not a second mail
 */
record Mail(String id, String to, String subject, String text, String html) {}
