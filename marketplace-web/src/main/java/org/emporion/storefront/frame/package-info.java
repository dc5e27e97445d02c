/** What all pages of the storefront share: addresses, the header's facts, the visitor's cart. */
package org.emporion.storefront.frame;
