/** How good the answers of the search are, judged by what buyers would accept, beside those of a plain index. */
package org.emporion.bench.relevance;
