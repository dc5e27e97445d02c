/**
 * Writing and sending mails: templates, texts and the mail server. Every feature keeps its own mails and calls this
 * to send them; no feature's mail stands here.
 */
package org.emporion.ground.mail;
