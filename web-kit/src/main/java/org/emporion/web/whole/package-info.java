/** Pages that are sent when they are whole, and what becomes of those that never will be. */
package org.emporion.web.whole;
