/** The store's products: found, put on sale and taken off it, and written. */
package org.emporion.portal.products;
