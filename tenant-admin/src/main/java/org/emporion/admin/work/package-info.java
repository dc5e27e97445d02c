/** Background work of the platform: keeping the identity provider in step with the stores. */
package org.emporion.admin.work;
