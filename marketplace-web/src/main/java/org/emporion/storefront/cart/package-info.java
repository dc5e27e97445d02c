/** The page of the visitor's cart. */
package org.emporion.storefront.cart;
