/** Where people and parcels are reached: addresses, countries with their postal codes, and e-mail addresses. */
package org.emporion.kernel.address;
