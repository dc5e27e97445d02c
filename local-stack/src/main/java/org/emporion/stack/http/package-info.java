/** The few lines of HTTP that the small local services need, over the server in the JDK. */
package org.emporion.stack.http;
