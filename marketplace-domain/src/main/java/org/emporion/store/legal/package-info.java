/**
 * Who stands behind the platform and behind each store, and the platform's own pages: imprint, terms and the like. Sellers and
 * platform admins write them, everybody reads them.
 */
package org.emporion.store.legal;
