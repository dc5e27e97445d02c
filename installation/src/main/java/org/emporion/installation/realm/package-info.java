/** The Keycloak realm: a file in the repository, brought into Keycloak by every run. */
package org.emporion.installation.realm;
