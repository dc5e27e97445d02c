/**
 * The store itself: application, profile and pictures, and its supervision by the platform. Called by every feature
 * that belongs to a store.
 */
package org.emporion.store.store;
