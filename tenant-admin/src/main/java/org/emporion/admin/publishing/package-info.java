/** The platform's own pages, as everybody reads them: help, terms, imprint and the like. */
package org.emporion.admin.publishing;
