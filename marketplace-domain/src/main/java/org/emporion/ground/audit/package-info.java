/**
 * Reads the audit log that the database writes. Sellers come through {@link org.emporion.ground.audit.StoreAudit},
 * the platform through {@link org.emporion.ground.audit.PlatformAudit}; no feature needs to call it.
 */
package org.emporion.ground.audit;
