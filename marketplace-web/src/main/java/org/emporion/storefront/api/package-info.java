/** The REST API for buyers; nobody has to be logged in. */
package org.emporion.storefront.api;
