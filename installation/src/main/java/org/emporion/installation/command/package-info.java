/** The command that makes an installation, and the environment variables it reads. */
package org.emporion.installation.command;
