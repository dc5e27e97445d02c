/**
 * Writing and sending mails: the mail server, the layout and the words that all mails share. Every feature keeps its own
 * kinds of mail with their templates and words; no feature's mail stands here.
 */
package org.emporion.ground.mail;
