/** Which variants may take the place of one that was bought. Called by ordering only. */
package org.emporion.orders.replacement;
