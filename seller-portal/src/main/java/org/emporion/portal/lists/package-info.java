/** What the lists of the portal have in common: their filters, as they stand in the address. */
package org.emporion.portal.lists;
