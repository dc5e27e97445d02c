/**
 * Everything one machine needs to run the marketplace: real servers from archives that Maven resolves, started,
 * watched and stopped together. Nothing here is part of an installation that has its own servers.
 */
package org.emporion.stack;
