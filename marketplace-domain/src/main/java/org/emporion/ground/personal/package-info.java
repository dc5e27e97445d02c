/** What features keep about buyers: each brings its part of the file that a buyer takes along, and forgets its own. */
package org.emporion.ground.personal;
