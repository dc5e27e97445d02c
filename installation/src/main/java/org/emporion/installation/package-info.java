/**
 * What every installation needs before its applications start: database roles and schema, the realm with its ways to log
 * in. The local stack calls the same classes that {@link org.emporion.installation.command.Install} runs elsewhere.
 */
package org.emporion.installation;
