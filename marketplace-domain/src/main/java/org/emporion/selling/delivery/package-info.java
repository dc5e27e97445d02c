/**
 * How a store delivers and what that costs. Sellers set it, the storefront shows it, the cart reckons with it.
 */
package org.emporion.selling.delivery;
