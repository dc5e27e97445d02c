/** The store's orders: found, accepted or refused, packed and sent. */
package org.emporion.portal.orders;
