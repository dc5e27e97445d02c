/**
 * The walls between stores: who acts and with which rights, and {@link org.emporion.ground.walls.TenantScope}, the
 * only class that tells the database what a transaction may see. Every feature may call it; it calls none: features
 * bring the doors of their stores to it.
 */
package org.emporion.ground.walls;
