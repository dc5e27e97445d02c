package org.emporion.web.log;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/**
 * Fields of every line that this thread writes into the log until they are closed; in the server's JSON they are named {@code
 * ext_} and their name. The class of the server that takes them is no part of any build, and missing in tests.
 */
final class LogFields implements AutoCloseable {

    private static final String CONTEXT = "com.ibm.websphere.logging.hpel.LogRecordContext";
    private static final Method ADD = method("addExtension", String.class, String.class);
    private static final Method REMOVE = method("removeExtension", String.class);

    private final Set<String> names = new HashSet<>();

    /** A value of null is no field. */
    void put(String name, Object value) {
        if (value != null && ADD != null) {
            names.add(name);
            call(ADD, name, value.toString());
        }
    }

    @Override
    public void close() {
        names.forEach(name -> call(REMOVE, name));
        names.clear();
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            return Class.forName(CONTEXT, true, LogFields.class.getClassLoader())
                    .getMethod(name, parameters);
        } catch (ReflectiveOperationException elsewhere) {
            return null;
        }
    }

    private static void call(Method method, Object... arguments) {
        try {
            method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
