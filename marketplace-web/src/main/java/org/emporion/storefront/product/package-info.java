/** The page of one product: pictures, options, price, and the way into the cart. */
package org.emporion.storefront.product;
