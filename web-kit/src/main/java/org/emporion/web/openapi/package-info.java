/** What the documents at {@code /openapi} say beyond what is read from the code. Only the server calls it. */
package org.emporion.web.openapi;
