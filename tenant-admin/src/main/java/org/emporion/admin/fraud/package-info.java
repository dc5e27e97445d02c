/** Purchases that are held before they are placed: the queue, one of them, who is blocked, and the rules. */
package org.emporion.admin.fraud;
