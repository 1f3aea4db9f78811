package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The site's own tests see a published page only after it is kept, so what could spoil its first rendering is tried here. */
class PlainRequestTest {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final Map<String, String[]> SENT = Map.of(
            "slug",
            new String[] {"con\u0000tact", "other\u0000"},
            "jakarta.faces.partial.ajax",
            new String[] {"true"},
            STATE,
            new String[] {"altered"});

    @Test
    void anAddressSaysNothingToFaces() {
        PlainRequest get = request("GET", DispatcherType.REQUEST);
        assertThat(get.getParameterMap()).containsOnlyKeys("slug");
        assertThat(Collections.list(get.getParameterNames())).containsExactly("slug");
        assertThat(get.getParameter(STATE)).isNull();
        assertThat(get.getParameterValues("jakarta.faces.partial.ajax")).isNull();
        assertThat(get.getParameter("slug")).isEqualTo("contact");
    }

    @Test
    void noScriptAsksForAPartOfAPage() {
        PlainRequest get = request("GET", DispatcherType.REQUEST);
        assertThat(get.getHeader("faces-request")).isNull();
        assertThat(get.getHeaders("Faces-Request").hasMoreElements()).isFalse();
        assertThat(get.getHeader("Accept")).isEqualTo("partial/ajax");
    }

    @Test
    void aFormHasNoStateButTheOneThatEveryPageHas() {
        PlainRequest post = request("POST", DispatcherType.REQUEST);
        assertThat(post.getParameter(STATE)).isEqualTo("stateless");
        assertThat(post.getParameterMap()).containsOnlyKeys("slug", STATE);
    }

    @Test
    void whatNobodyCanTypeAndADatabaseRefusesIsLeftOut() {
        PlainRequest get = request("GET", DispatcherType.REQUEST);
        assertThat(get.getParameterValues("slug")).containsExactly("contact", "other");
        assertThat(get.getParameterMap().get("slug")).containsExactly("contact", "other");
    }

    @Test
    void anErrorPageIsNoForm() {
        assertThat(request("POST", DispatcherType.ERROR).getParameterMap()).containsOnlyKeys("slug");
    }

    private static PlainRequest request(String method, DispatcherType dispatch) {
        return new PlainRequest((HttpServletRequest) Proxy.newProxyInstance(
                PlainRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, args) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getDispatcherType" -> dispatch;
                    case "getParameterMap" -> SENT;
                    case "getParameterValues" -> SENT.get(args[0]);
                    case "getHeader" -> "partial/ajax";
                    default -> throw new UnsupportedOperationException(called.getName());
                }));
    }
}
