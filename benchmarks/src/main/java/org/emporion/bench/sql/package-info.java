/** Statements as an application sent them, overheard in the database's log, and their replay through plain JDBC. */
package org.emporion.bench.sql;
