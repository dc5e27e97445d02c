/** What is measured for those who run the marketplace. Any feature may say what is counted; the front ends show it. */
package org.emporion.ground.metrics;
