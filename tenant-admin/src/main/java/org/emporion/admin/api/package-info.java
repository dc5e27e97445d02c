/** The REST API of platform admins. */
package org.emporion.admin.api;
