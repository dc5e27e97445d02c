/**
 * What the events of orders mean in money: which journal follows which event, and how much of it is whose. Called inside the
 * store by whoever moves an order; takes what an order costs by value and knows no order.
 */
package org.emporion.money.settlement;
