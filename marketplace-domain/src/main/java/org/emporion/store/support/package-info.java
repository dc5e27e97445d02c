/**
 * Platform support inside a store: time-limited grants, who sees them, and their mail. Called by the seller portal
 * and by the platform admin.
 */
package org.emporion.store.support;
