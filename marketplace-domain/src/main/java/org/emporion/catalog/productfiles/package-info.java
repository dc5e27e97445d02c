/**
 * Product files of other shop systems, read product by product into products of ours without a look into the store. The
 * imports use it; nobody else does.
 */
package org.emporion.catalog.productfiles;
