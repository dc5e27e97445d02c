/** What the server's log has of each request. */
package org.emporion.web.log;
