/** What the tag files of the kit and the page beans of all web applications share. Knows values of the kernel, no feature. */
package org.emporion.web.faces;
