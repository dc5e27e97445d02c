/**
 * Says, in the running transaction, that something in a listing has changed, so that the search index follows. Called
 * by whatever changes a listing.
 */
package org.emporion.ground.signal;
