package org.emporion.walls;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds any bean of the domain on one entity manager as the container does: constructors, recursively, without interceptors. */
final class Workbench {

    private final List<Class<?>> domain;
    private final Map<Class<?>, Object> built = new HashMap<>();

    /** @param domain where the implementation of an interface is looked for */
    Workbench(EntityManager em, List<Class<?>> domain) {
        this.domain = domain;
        built.put(EntityManager.class, em);
        built.put(Clock.class, Clock.systemUTC());
    }

    Object bean(Class<?> type) {
        if (!built.containsKey(type)) {
            built.put(type, type.getName().startsWith("org.emporion") ? made(implementation(type)) : stub(type));
        }
        return built.get(type);
    }

    private Object made(Class<?> type) {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> each.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElseGet(() -> type.getDeclaredConstructors()[0]);
        Object[] arguments =
                Arrays.stream(constructor.getParameters()).map(this::argument).toArray();
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot build " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type, e);
        }
    }

    private Object argument(Parameter parameter) {
        if (parameter.getType() == Instance.class) {
            return instances(parameter);
        }
        ConfigProperty setting = parameter.getAnnotation(ConfigProperty.class);
        return setting == null ? bean(parameter.getType()) : converted(setting.defaultValue(), parameter.getType());
    }

    private static Object converted(String text, Class<?> type) {
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == List.class) {
            return List.of(text.split(","));
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == int.class ? (Object) Integer.valueOf(text) : text;
    }

    private Class<?> implementation(Class<?> type) {
        return type.isInterface()
                ? domain.stream()
                        .filter(each -> type.isAssignableFrom(each)
                                && !each.isInterface()
                                && !Modifier.isAbstract(each.getModifiers()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nothing implements " + type))
                : type;
    }

    /** What there is of a kind, for those who only walk over it. */
    private Object instances(Parameter parameter) {
        Class<?> kind = (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
        List<Object> all = domain.stream()
                .filter(each -> kind.isAssignableFrom(each) && !each.isInterface())
                .map(this::bean)
                .toList();
        return Proxy.newProxyInstance(
                Workbench.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) ->
                        method.getReturnType() == Iterator.class ? all.iterator() : nothing(method.getReturnType()));
    }

    /** What the container would give, such as events and instances, which nobody here hears of. */
    private static Object stub(Class<?> type) {
        return type.isInterface()
                ? Proxy.newProxyInstance(
                        Workbench.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> nothing(method.getReturnType()))
                : null;
    }

    private static Object nothing(Class<?> type) {
        if (type == Iterator.class) {
            return Collections.emptyIterator();
        }
        return type == boolean.class ? false : null;
    }
}
