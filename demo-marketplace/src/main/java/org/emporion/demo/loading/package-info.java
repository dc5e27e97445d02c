/** Brings the demo marketplace in as its people would: with their tokens, through the public REST APIs, over HTTP. */
package org.emporion.demo.loading;
