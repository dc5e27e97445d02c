/** What has to be done now, and how the last days went. */
package org.emporion.portal.today;
