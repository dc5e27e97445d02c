/** The three REST APIs are what their documents say: read by rules, by answers of a real run, and by raw requests. */
package org.emporion.system.contract;
