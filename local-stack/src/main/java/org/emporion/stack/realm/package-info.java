/** What the realm of the local stack has beside that of every installation: people with passwords, a client for scripts. */
package org.emporion.stack.realm;
