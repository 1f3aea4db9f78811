package uk.opendoor.web;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The methods of one of our classes that a page can mean and no other: the only public one with its name and so many parameters. */
final class Methods {

    private static final String OURS = "uk.opendoor.";
    private static final Map<Class<?>, Methods> OF_CLASSES = new ConcurrentHashMap<>();

    private final List<Method> all;
    private final Map<String, Optional<Method>> getters = new ConcurrentHashMap<>();
    private final Map<String, Optional<Method>> called = new ConcurrentHashMap<>();

    private Methods(Class<?> type) {
        this.all = Arrays.stream(type.getMethods())
                .filter(method -> type.getName().startsWith(OURS) && !method.isBridge())
                .toList();
    }

    /** None if the object is not of a class of ours. */
    static Methods of(Object object) {
        return OF_CLASSES.computeIfAbsent(object.getClass(), Methods::new);
    }

    /** What reads a property: {@code isLate()} if it says yes or no, or else {@code getLate()}. */
    Optional<Method> getter(String property) {
        return getters.computeIfAbsent(property, this::findGetter);
    }

    /** @param parameters how many it takes */
    Optional<Method> called(String name, int parameters) {
        return called.computeIfAbsent(name + '/' + parameters, asked -> only(name, parameters));
    }

    private Optional<Method> findGetter(String property) {
        String name = property.isEmpty() ? "" : Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return only("is" + name, 0)
                .filter(method -> method.getReturnType() == boolean.class)
                .or(() -> only("get" + name, 0));
    }

    private Optional<Method> only(String name, int parameters) {
        List<Method> named =
                all.stream().filter(method -> method.getName().equals(name)).toList();
        List<Method> fitting = named.stream()
                .filter(method -> method.getParameterCount() == parameters)
                .toList();
        return fitting.size() == 1 && named.stream().noneMatch(Method::isVarArgs)
                ? fitting.stream().filter(Methods::isOpen).findFirst()
                : Optional.empty();
    }

    private static boolean isOpen(Method method) {
        return Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }
}
