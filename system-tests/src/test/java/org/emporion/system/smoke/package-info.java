/** Whether everything is there at all: look here first when much fails at once. */
package org.emporion.system.smoke;
