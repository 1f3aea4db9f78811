package uk.opendoor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opendoor.access.Role;

/**
 * One address of the portal and the page that answers it: {@code /offer/{area}} is answered by {@code /offer/area.xhtml}
 * with the parameter {@code area}.
 */
final class Address {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> WRITING = Set.of("GET", "HEAD", "POST");

    private final String template;
    private final Pattern pattern;
    private final List<String> parameters = new ArrayList<>();
    private final String page;
    private final boolean published;
    private final Set<Role> roles;
    private final Set<String> methods;

    private Address(String template, String page, boolean published, Set<Role> roles, Set<String> methods) {
        this.template = template;
        Matcher matcher = PARAMETER.matcher(template);
        this.pattern = Pattern.compile(matcher.replaceAll(found -> {
            parameters.add(found.group(1));
            return "([a-z0-9-]+)";
        }));
        this.page = page;
        this.published = published;
        this.roles = roles;
        this.methods = methods;
    }

    /** The same for every visitor until the content or the day changes. */
    static Address published(String template, String page) {
        return new Address(template, page, true, Set.of(), READING);
    }

    /** Made anew for each request. */
    static Address live(String template, String page) {
        return new Address(template, page, false, Set.of(), READING);
    }

    /** Made anew for each request, with a form that is sent back to it. */
    static Address form(String template, String page) {
        return new Address(template, page, false, Set.of(), WRITING);
    }

    /** For people who are signed in and hold one of these roles; made anew for each request, and never stored. */
    static Address personal(String template, String page, Set<Role> roles) {
        return new Address(template, page, false, roles, WRITING);
    }

    /** As it is written in the list of addresses: {@code /work/people/{id}}. */
    String template() {
        return template;
    }

    /** Who may open it; empty if everybody may, signed in or not. */
    Set<Role> roles() {
        return roles;
    }

    boolean isPersonal() {
        return !roles.isEmpty();
    }

    boolean isPublished() {
        return published;
    }

    Set<String> methods() {
        return methods;
    }

    boolean answers(String path) {
        return pattern.matcher(path).matches();
    }

    /** The page inside the application, with its parameters, if this address answers the path. */
    Optional<String> page(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder inside = new StringBuilder(page);
        for (int i = 0; i < parameters.size(); i++) {
            inside.append(i == 0 ? '?' : '&')
                    .append(parameters.get(i))
                    .append('=')
                    .append(matcher.group(i + 1));
        }
        return Optional.of(inside.toString());
    }

    /** As it is written down, with the names of its parameters. */
    @Override
    public String toString() {
        return template;
    }
}
