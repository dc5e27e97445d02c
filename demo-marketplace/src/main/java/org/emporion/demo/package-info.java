/**
 * The demo marketplace: its stores, products, pictures, customers and orders, and the loader that brings them in
 * through the public REST APIs. Only the local stack, the benchmarks and the tests use it.
 */
package org.emporion.demo;
