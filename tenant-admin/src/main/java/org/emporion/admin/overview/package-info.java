/** What waits for a decision, and how the platform stands. */
package org.emporion.admin.overview;
