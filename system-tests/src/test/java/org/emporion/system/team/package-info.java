/** The team of a store over the real servers: inviting by mail, roles, and what a change does to the next request. */
package org.emporion.system.team;
