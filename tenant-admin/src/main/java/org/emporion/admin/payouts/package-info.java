/** Payouts to all stores: finding them, what is owed to whom, and paying a store. */
package org.emporion.admin.payouts;
