package uk.opendoor.site;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands out one site, one walk and one browser for a whole run. The walk is made before the first test gets at the site,
 * so that it sees every page as its very first visitor does: later ones get the copy that is kept.
 */
final class SiteExtension implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(SiteExtension.class);

    private final Map<Class<?>, Function<Store, Object>> parts = Map.of(
            Site.class,
            this::site,
            Walk.class,
            this::walk,
            Chromium.class,
            this::chromium,
            Members.class,
            this::members);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parts.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(HERE);
        walk(store);
        return parts.get(parameter.getParameter().getType()).apply(store);
    }

    private Site site(Store store) {
        return store.computeIfAbsent(Site.class, type -> Site.underTest(), Site.class);
    }

    private Walk walk(Store store) {
        return store.computeIfAbsent(Walk.class, type -> new Walk(site(store)), Walk.class);
    }

    private Members members(Store store) {
        return store.computeIfAbsent(Members.class, type -> new Members(site(store)), Members.class);
    }

    private Chromium chromium(Store store) {
        return store.computeIfAbsent(Chromium.class, type -> Chromium.launch(site(store)), Chromium.class);
    }
}
