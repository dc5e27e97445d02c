/** The walls as somebody from outside meets them: every operation and view that there is, with the ids of another store. */
package org.emporion.system.walls;
