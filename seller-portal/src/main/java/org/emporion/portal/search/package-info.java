/** One search over all that a store has: a finder for each kind of thing. */
package org.emporion.portal.search;
