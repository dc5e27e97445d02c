/** The first page: what this place is, what is new, who sells here. */
package org.emporion.storefront.home;
