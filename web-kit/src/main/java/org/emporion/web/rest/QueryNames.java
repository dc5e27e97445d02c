package org.emporion.web.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;

/** The query parameters that a call takes, read from its declaration; one that ends with {@code *} stands for all that begin so. */
record QueryNames(Set<String> names, Set<String> ofOneValue) {

    static QueryNames of(Method call) {
        Set<String> names = new TreeSet<>();
        Set<String> ofOneValue = new TreeSet<>();
        for (Parameter parameter : call.getParameters()) {
            add(names, ofOneValue, parameter, parameter.getType());
        }
        Arrays.stream(call.getAnnotationsByType(
                        org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class))
                .filter(described -> described.in() == ParameterIn.QUERY)
                .forEach(described -> {
                    names.add(described.name());
                    if (described.explode() != Explode.TRUE) {
                        ofOneValue.add(described.name());
                    }
                });
        return new QueryNames(names, ofOneValue);
    }

    boolean has(String name) {
        return names.contains(name)
                || names.stream()
                        .filter(each -> each.endsWith("*"))
                        .map(each -> each.substring(0, each.length() - 1))
                        .anyMatch(start -> name.startsWith(start) && name.length() > start.length());
    }

    /** Whether it may be named several times: it is declared as a list, or as one that explodes. */
    boolean isList(String name) {
        return !ofOneValue.contains(name);
    }

    private static void add(Set<String> names, Set<String> ofOneValue, AnnotatedElement element, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
            if (!Collection.class.isAssignableFrom(type)) {
                ofOneValue.add(query.value());
            }
        }
        if (element.isAnnotationPresent(BeanParam.class)) {
            for (Field field : type.getDeclaredFields()) {
                add(names, ofOneValue, field, field.getType());
            }
        }
    }
}
