/** What guards every request of a web application before a page or resource sees it: headers, form tokens. */
package org.emporion.web.security;
