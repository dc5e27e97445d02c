/** Stores that asked to be let in, each decided on one page. */
package org.emporion.admin.applications;
