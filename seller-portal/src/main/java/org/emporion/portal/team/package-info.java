/** Who works in the store and as what, invitations, and what each role may do. */
package org.emporion.portal.team;
