package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Listens to what EclipseLink asks of the database. The application cannot see EclipseLink's classes; its factory can be
 * asked for them.
 */
@ApplicationScoped
public class Statements {

    @PersistenceUnit
    private EntityManagerFactory factory;

    /** What the outbox and the published offer ask by themselves every few seconds. */
    private static final Pattern BY_ITSELF =
            Pattern.compile("SELECT .* FROM outbox_message .*|UPDATE outbox_message .*|SELECT .* FROM EDITION .*");

    /** The statements that the deed sends, without their values, in order; what the portal asks by itself meanwhile is left out. */
    public List<String> of(Runnable deed) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        try {
            Object session = session();
            Object events = session.getClass().getMethod("getEventManager").invoke(session);
            Class<?> listenerType = Class.forName(
                    "org.eclipse.persistence.sessions.SessionEventListener",
                    true,
                    session.getClass().getClassLoader());
            Object listener =
                    Proxy.newProxyInstance(listenerType.getClassLoader(), new Class<?>[] {listenerType}, note(sent));
            events.getClass().getMethod("addListener", listenerType).invoke(events, listener);
            try {
                deed.run();
            } finally {
                events.getClass().getMethod("removeListener", listenerType).invoke(events, listener);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return sent.stream().filter(one -> !BY_ITSELF.matcher(one).matches()).toList();
    }

    private Object session() throws ReflectiveOperationException {
        Object entities = factory.createEntityManager().getDelegate();
        return entities.getClass().getMethod("getServerSession").invoke(entities);
    }

    private static InvocationHandler note(List<String> sent) {
        return (proxy, method, arguments) -> {
            if (method.getName().equals("preExecuteCall")) {
                sent.add(sql(arguments[0]));
            }
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> null;
            };
        };
    }

    private static String sql(Object event) throws ReflectiveOperationException {
        Object call = event.getClass().getMethod("getCall").invoke(event);
        for (Method method : call.getClass().getMethods()) {
            if (method.getName().equals("getSQLString")) {
                return String.valueOf(method.invoke(call));
            }
        }
        return call.getClass().getSimpleName();
    }
}
