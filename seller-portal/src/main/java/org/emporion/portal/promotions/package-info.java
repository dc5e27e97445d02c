/** What the store gives its buyers: its promotions, and what they cost. */
package org.emporion.portal.promotions;
