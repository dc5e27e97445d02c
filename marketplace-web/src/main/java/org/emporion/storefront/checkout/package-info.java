/** Paying for a cart: one page, and the way back from the payment provider. */
package org.emporion.storefront.checkout;
