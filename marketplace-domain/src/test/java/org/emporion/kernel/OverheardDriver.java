package org.emporion.kernel;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * PostgreSQL's driver with an ear on it: a test can ask what was sent to the database, from whatever layer, on its own thread.
 * A batch counts as one statement, as it is one round trip.
 */
public final class OverheardDriver implements Driver {

    /** How its addresses begin, in the place of {@code jdbc:postgresql:}. */
    static final String SCHEME = "jdbc:overheard:";

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    static {
        try {
            DriverManager.registerDriver(new OverheardDriver());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Driver driver = new org.postgresql.Driver();

    /** The statements that this work sends, in their order. */
    public static List<String> during(Supplier<?> work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.get();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        Connection connection = driver.connect("jdbc:postgresql:" + url.substring(SCHEME.length()), properties);
        return heard(Connection.class, (proxy, method, arguments) -> {
            Object made = call(connection, method, arguments);
            if (made instanceof PreparedStatement statement) {
                return heard(PreparedStatement.class, ear(statement, (String) arguments[0]));
            }
            return made instanceof Statement statement ? heard(Statement.class, ear(statement, null)) : made;
        });
    }

    private static InvocationHandler ear(Statement statement, String prepared) {
        return (proxy, method, arguments) -> {
            if (HEARD.get() != null && method.getName().startsWith("execute")) {
                HEARD.get().add(prepared == null ? String.valueOf(arguments[0]) : prepared);
            }
            return call(statement, method, arguments);
        };
    }

    private static <T> T heard(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return url.startsWith(SCHEME);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
