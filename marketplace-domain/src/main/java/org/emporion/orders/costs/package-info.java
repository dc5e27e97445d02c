/**
 * What an order costs, as it was quoted and is kept: its lines, its amounts, what promotions saved and who bears that, its
 * taxes by rate, and how it is sent. Written by the checkout, carried by orders.
 */
package org.emporion.orders.costs;
