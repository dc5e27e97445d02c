package org.emporion.web.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer of this call shows a secret this once and is never kept: a repetition under the same key makes nothing, and is told the
 * {@code id} of what was made (ADR 60).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SecretAnswer {

    /** The call that ends what was made, such as {@code DELETE /keys/{id}}. */
    String end();
}
