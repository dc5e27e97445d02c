/**
 * Catalogs that come in as files: reading, matching with what is there, writing in portions, reporting what was
 * wrong. Sellers come through {@link org.emporion.catalog.transferfiles.Imports}; nobody else calls it.
 */
package org.emporion.catalog.transferfiles;
