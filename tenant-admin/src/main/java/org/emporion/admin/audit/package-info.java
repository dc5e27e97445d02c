/** What was done in all stores, by whom. */
package org.emporion.admin.audit;
