/** What the lists of the portal have in common: their filters, as they stand in the address, and the views that members save. */
package org.emporion.portal.lists;
