/** The people of all stores: finding them, and where each works. */
package org.emporion.admin.people;
