/** What buyers find: how soon, by which words and choices, and while the index is built anew. */
package org.emporion.system.search;
