/**
 * Background work of the storefront: what has to happen after a purchase, and what nobody came back for. And what an operator has to
 * know before buyers notice it.
 */
package org.emporion.storefront.work;
