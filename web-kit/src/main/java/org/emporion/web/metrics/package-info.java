/** What {@code /metrics} says of the marketplace beside what the server says of itself; called by who works a queue. */
package org.emporion.web.metrics;
