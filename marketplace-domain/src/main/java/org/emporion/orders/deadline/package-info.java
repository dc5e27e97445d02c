/** By when a store has to accept an order and to send it, and what it is told and shown when it does not. */
package org.emporion.orders.deadline;
