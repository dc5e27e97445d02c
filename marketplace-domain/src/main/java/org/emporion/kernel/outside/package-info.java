/**
 * The only way to addresses that strangers have entered: to the public internet and to nothing of ours. Whoever has to fetch
 * from or send to such an address goes through here.
 */
package org.emporion.kernel.outside;
