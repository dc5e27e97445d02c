/** A seller order as it is shown: to its store, to its buyer, and the states that both speak of. Written by ordering only. */
package org.emporion.orders.view;
