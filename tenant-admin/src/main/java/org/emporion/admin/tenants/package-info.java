/** Every store with its history, and what the platform can do about it. */
package org.emporion.admin.tenants;
