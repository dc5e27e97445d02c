/** The store itself: how it introduces itself, how it ships, and the keys of its scripts. */
package org.emporion.portal.store;
