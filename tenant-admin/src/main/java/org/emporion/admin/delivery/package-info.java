/** Delivery: the zones and ways to ship that new stores begin with. */
package org.emporion.admin.delivery;
