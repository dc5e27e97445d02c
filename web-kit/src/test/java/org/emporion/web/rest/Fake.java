package org.emporion.web.rest;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** Stands in for what the server gives, and answers what a test says. */
final class Fake {

    private Fake() {}

    static <T> T of(Class<T> type, Function<Method, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> answer.apply(method)));
    }
}
