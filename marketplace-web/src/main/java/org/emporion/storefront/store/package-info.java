/** The page of one store. */
package org.emporion.storefront.store;
