/** What a database needs before the first application may log in: roles, the database itself, its schema. */
package org.emporion.installation.database;
