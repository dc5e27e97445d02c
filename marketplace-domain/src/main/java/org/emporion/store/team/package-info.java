/**
 * The people of a store: members, their roles, invitations and their mail. Called by the seller portal only.
 */
package org.emporion.store.team;
