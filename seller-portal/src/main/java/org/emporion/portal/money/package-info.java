/** What the platform owes a store, what it has paid, and where the money goes. */
package org.emporion.portal.money;
