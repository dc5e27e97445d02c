/** Chromium for the tests: windows of people, and an eye on all that goes wrong in them. */
package org.emporion.system.browser;
