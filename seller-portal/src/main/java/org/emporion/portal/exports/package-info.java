/** Long lists as files: asked for at the list, followed and fetched here. */
package org.emporion.portal.exports;
