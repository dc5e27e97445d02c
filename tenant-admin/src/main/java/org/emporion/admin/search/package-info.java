/** The search index as the platform sees it: how far behind, and rebuilt from the database. */
package org.emporion.admin.search;
