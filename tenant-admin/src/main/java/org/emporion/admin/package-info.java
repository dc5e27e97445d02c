/** The platform's own back office: decides on stores, supervises them, and watches over the search index. */
package org.emporion.admin;
