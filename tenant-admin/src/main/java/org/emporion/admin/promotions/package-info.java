/** What the platform gives buyers of all stores: its promotions, their budgets, and what they cost. */
package org.emporion.admin.promotions;
