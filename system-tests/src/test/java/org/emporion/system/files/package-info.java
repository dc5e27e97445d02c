/** Files that sellers hand over: product lists good and odd, and pictures. */
package org.emporion.system.files;
