/**
 * Understanding what somebody types into the search: limits of the price, measures, codes, and the rest as phrases with what they
 * may mean. Pure: it knows no index. {@link org.emporion.storefront.understanding.Understanding} is the door, and the search calls
 * it.
 */
package org.emporion.storefront.understanding;
