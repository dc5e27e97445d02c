/**
 * The sessions at the pages: where a person is logged in, and ending that from elsewhere. Called by the front ends;
 * no feature depends on it.
 */
package org.emporion.edges.session;
