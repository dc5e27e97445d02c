/** Background work of the storefront: what has to happen after a purchase, and what nobody came back for. */
package org.emporion.storefront.work;
