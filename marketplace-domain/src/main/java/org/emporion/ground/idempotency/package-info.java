/**
 * Answers to writes by their {@code Idempotency-Key}: who repeats a write is told what the first was told. The one place that
 * knows how they are stored; the APIs and the checkout say which writes these are, and whose.
 */
package org.emporion.ground.idempotency;
