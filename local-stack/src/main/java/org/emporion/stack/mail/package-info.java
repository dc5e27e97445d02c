/** A mail server that delivers nothing, and an inbox page that shows what would have been delivered. */
package org.emporion.stack.mail;
