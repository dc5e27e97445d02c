/** The platform's own pages: help, terms, imprint and the like. */
package org.emporion.storefront.legal;
