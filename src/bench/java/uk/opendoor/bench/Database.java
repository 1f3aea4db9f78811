package uk.opendoor.bench;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import javax.sql.DataSource;

/** A database: its address and user as the server knows them. */
record Database(String url, String user, String password) {

    private static final String DERBY = "jdbc:derby:";

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** For those who ask for no more than connections. */
    DataSource asSource() {
        return (DataSource) Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection") ? connect() : null);
    }

    /** Lets go of Derby's files, which one program can hold at a time. */
    void close() throws SQLException {
        if (url.startsWith(DERBY)) {
            try {
                DriverManager.getConnection(url.split(";")[0] + ";shutdown=true", user, password);
            } catch (SQLNonTransientConnectionException down) {
                // This is how Derby says that it has done so.
            }
        }
    }
}
