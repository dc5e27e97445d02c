/** A lean closed-loop load driver: each client sends its next request when the last one is answered. */
package org.emporion.bench.load;
