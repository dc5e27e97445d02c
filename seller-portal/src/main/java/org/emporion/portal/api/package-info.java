/** The REST API of a seller's store; every call acts through the seat that its credential opens. */
package org.emporion.portal.api;
