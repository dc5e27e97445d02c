/**
 * A plugin for the local Elasticsearch, whose distribution carries no analysis module. It brings the standard filters
 * back under their standard names, so that index settings here are those of any cluster.
 */
package org.emporion.stack.analysis;
