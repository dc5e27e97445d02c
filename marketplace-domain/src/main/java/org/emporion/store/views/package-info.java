/**
 * The lists of the seller portal as each member wants to look at them. Called by the seller portal only.
 */
package org.emporion.store.views;
