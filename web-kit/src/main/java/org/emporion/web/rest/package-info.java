/** What the REST front ends share: JSON as the contract has it, and failures as problems (RFC 9457). */
package org.emporion.web.rest;
