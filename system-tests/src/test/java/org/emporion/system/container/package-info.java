/**
 * What only the container does, tried inside it, in one deployment: a class for each kind, which says what is to be shown and how
 * it looks when the annotation or setting is taken away. For that there are twins of the domain's beans and entities here, which
 * lack it or have it otherwise; they must behave the other way. Everything that needs no container is tested elsewhere.
 */
package org.emporion.system.container;
