/** What a request asks for, as it was sent: its path, which everything that decides by path reads here, its query and its headers. */
package org.emporion.web.path;
