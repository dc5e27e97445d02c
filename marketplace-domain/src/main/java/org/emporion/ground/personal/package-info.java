/** What features keep about buyers: each forgets its own, when a buyer has asked for it. */
package org.emporion.ground.personal;
