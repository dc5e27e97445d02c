/**
 * Stores as tenants: sign-up and supervision, who may act for a store, and {@link org.emporion.tenancy.TenantScope}, the
 * only class that tells the database what a transaction may see. Used by every feature.
 */
package org.emporion.tenancy;
