/** Mails that were given up, for the platform to send again. */
package org.emporion.admin.mails;
