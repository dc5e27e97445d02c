/** Which path of an application a request is for; the one place that says so, for everything that decides by path. */
package org.emporion.web.path;
