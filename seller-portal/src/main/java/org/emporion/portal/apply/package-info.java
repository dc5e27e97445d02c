/** A visitor applies for a store and follows what becomes of the application. */
package org.emporion.portal.apply;
