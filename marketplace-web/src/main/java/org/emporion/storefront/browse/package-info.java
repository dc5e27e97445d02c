/** Lists of listings that can be narrowed down: search, categories, and the shelves of a store. */
package org.emporion.storefront.browse;
