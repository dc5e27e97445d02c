/** Many buyers at the same moment. */
package org.emporion.system.rush;
