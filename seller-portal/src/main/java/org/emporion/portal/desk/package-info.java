/** Who works here and for which store: the seat that every page of the portal acts from, and the doors before it. */
package org.emporion.portal.desk;
