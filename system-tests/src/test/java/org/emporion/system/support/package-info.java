/** The platform acts in a store, and the store watches. */
package org.emporion.system.support;
