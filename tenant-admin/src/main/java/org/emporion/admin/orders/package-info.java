/** Purchases over all stores: finding them, and looking at one. */
package org.emporion.admin.orders;
