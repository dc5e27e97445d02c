/** Stores full of plausible products as Shopify CSV files, as many as a benchmark or a test asks for. */
package org.emporion.demo.bulk;
