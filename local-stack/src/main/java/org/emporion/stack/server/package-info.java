/** The server processes: unpacking their archives once, starting, waiting for, watching and stopping them. */
package org.emporion.stack.server;
