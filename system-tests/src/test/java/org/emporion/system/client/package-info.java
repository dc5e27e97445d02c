/** A small client of the public REST contract and of Keycloak, and fixtures that say what they are for. */
package org.emporion.system.client;
