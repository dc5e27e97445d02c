/** Picture files, as browsers and caches want them. */
package org.emporion.storefront.media;
