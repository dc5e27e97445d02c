/** How often somebody may ask: budgets per address, person, store key and guarded door, and the answer 429 beyond them. */
package org.emporion.web.limits;
