/**
 * Mails to buyers and stores, written from templates and sent by background work, so that a mail server that is down delays
 * them and loses none. Reads what other features tell; nobody calls it.
 */
package org.emporion.notification;
