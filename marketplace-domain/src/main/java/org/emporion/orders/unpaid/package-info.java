/** Orders whose money was let go by its provider after they were placed: they are cancelled before they leave. */
package org.emporion.orders.unpaid;
