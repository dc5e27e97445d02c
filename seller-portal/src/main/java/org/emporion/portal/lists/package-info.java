/** What the lists of the portal have in common: the views of them that members save. */
package org.emporion.portal.lists;
