/** The main jobs of buyer, seller and platform admin, done in the pages. */
package org.emporion.system.journey;
