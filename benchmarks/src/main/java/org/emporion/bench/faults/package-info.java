/** Buying while servers are killed, frozen and cut off, and what must hold afterwards. */
package org.emporion.bench.faults;
