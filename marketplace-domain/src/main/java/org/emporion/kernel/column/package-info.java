/** How values that PostgreSQL has no plain type for stand in its columns. */
package org.emporion.kernel.column;
