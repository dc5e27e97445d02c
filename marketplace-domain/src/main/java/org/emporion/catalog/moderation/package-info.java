/** What the platform sees of the products of all stores. Called by the platform admin. */
package org.emporion.catalog.moderation;
