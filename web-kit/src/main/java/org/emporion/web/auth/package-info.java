/** Who is asking: log-in of pages at the identity provider, and bearer tokens of the REST front ends. */
package org.emporion.web.auth;
