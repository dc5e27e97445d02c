/** How values of entities stand in the columns of PostgreSQL. */
package org.emporion.kernel.column;
