/** Background work of the portal, done for the store whose members asked for it. */
package org.emporion.portal.work;
