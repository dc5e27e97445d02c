/**
 * What a listing means: what it is, what else is said of it, its measures and codes, read by the vocabulary. Pure reading of
 * texts, for the index; what somebody searches for is cut into phrases by the same rules, so that both sides agree.
 */
package org.emporion.discovery.meaning;
