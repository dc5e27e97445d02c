/** What only the container does, tried inside it: transactions around facades, injection, and the store that a facade opens. */
package org.emporion.system.container;
