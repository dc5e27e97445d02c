package org.emporion.ground.walls;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every public method of the marked facade runs in its caller's store: the {@link Seat} among its arguments names it. Stands
 * beside {@code @Transactional}, inside whose transaction it opens the scope.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface InTenant {}
