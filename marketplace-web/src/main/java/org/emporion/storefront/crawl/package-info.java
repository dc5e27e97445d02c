/** What search engines ask for: which pages there are, and which they shall leave alone. */
package org.emporion.storefront.crawl;
