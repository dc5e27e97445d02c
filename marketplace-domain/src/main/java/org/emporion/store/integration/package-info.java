/**
 * What programs of a store need: API keys and request rates. Called by the front
 * ends only.
 */
package org.emporion.store.integration;
