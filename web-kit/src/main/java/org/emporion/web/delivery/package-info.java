/** The form of a delivery zone and its ways to ship, which stores and the platform share. */
package org.emporion.web.delivery;
