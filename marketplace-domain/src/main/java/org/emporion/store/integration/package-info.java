/**
 * What programs of a store need: API keys, writes that may be repeated safely, request rates. Called by the front
 * ends only.
 */
package org.emporion.store.integration;
