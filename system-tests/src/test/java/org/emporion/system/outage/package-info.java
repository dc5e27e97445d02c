/** One server away while the marketplace goes on. */
package org.emporion.system.outage;
