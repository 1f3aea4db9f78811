package uk.opendoor.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Answers what pages ask most, before anybody else is asked: for a word of {@code msg}, for a property of an object of ours,
 * and for what one of its methods returns. Without it each {@code row.name()} would copy all methods of a class and search
 * them, and each {@code msg} would look for its file. What is not plain (methods of the same name, properties of maps) is
 * left to the resolvers behind.
 */
public final class Expressions extends ELResolver {

    private static final String WORDS_NAME = "msg";
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("uk.opendoor.messages", Locale.ROOT);

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return WORDS_NAME.equals(property) ? resolved(context, base, property, WORDS) : null;
        }
        if (property == null) {
            return null;
        }
        if (base == WORDS) {
            return resolved(context, base, property, word(property.toString()));
        }
        return Methods.of(base)
                .getter(property.toString())
                .map(getter -> resolved(context, base, property, call(getter, base)))
                .orElse(null);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        if (base == null) {
            return null;
        }
        Object[] some = given == null ? new Object[0] : given;
        return Methods.of(base)
                .called(method.toString(), some.length)
                .map(found -> resolved(context, base, method, call(found, base, converted(context, found, some))))
                .orElse(null);
    }

    /** As a page shows it that asks for a word nobody wrote. */
    private static String word(String key) {
        return WORDS.containsKey(key) ? WORDS.getString(key) : "???" + key + "???";
    }

    private static Object[] converted(ELContext context, Method method, Object... given) {
        Object[] converted = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            converted[i] = context.convertToType(given[i], method.getParameterTypes()[i]);
        }
        return converted;
    }

    private static Object call(Method method, Object base, Object... given) {
        try {
            return method.invoke(base, given);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object resolved(ELContext context, Object base, Object property, Object value) {
        context.setPropertyResolved(base, property);
        return value;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // What pages write goes the way it always went.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
