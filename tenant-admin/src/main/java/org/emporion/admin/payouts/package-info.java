/** Payouts to all stores: finding and reading them, what is owed to whom, and paying a store. */
package org.emporion.admin.payouts;
