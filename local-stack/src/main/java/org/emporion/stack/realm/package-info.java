/** The Keycloak realm of the local stack: a file in the repository, brought into Keycloak at every start. */
package org.emporion.stack.realm;
