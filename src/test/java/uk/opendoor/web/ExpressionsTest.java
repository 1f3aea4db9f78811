package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import uk.opendoor.shared.NotFound;

class ExpressionsTest {

    private final Expressions expressions = new Expressions();
    private final Context context = new Context();

    /** As pages ask of. */
    public record Row(String name, boolean late) {

        public boolean isSoon() {
            return !late;
        }

        public String getLabel() {
            return "Row " + name;
        }

        public String on(DayOfWeek day) {
            return name + " on " + day;
        }

        public String with(String one) {
            return one;
        }

        public String with(Integer one) {
            return one.toString();
        }

        public String fails() {
            throw new NotFound();
        }

        public String nothing() {
            return null;
        }
    }

    @Test
    void callsAMethod() {
        assertThat(called(new Row("a", true), "name")).isEqualTo("a");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void convertsWhatIsGiven() {
        assertThat(called(new Row("a", true), "on", "MONDAY")).isEqualTo("a on MONDAY");
    }

    @Test
    void readsProperties() {
        assertThat(expressions.getValue(context, new Row("a", true), "soon")).isEqualTo(false);
        assertThat(expressions.getValue(context, new Row("a", true), "label")).isEqualTo("Row a");
    }

    @Test
    void aMethodMayAnswerNothing() {
        assertThat(called(new Row("a", true), "nothing")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesMethodsOfTheSameNameToOthers() {
        assertThat(called(new Row("a", true), "with", "b")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesWhatIsNotOursToOthers() {
        assertThat(called(List.of("a"), "size")).isNull();
        assertThat(expressions.getValue(context, Map.of("label", "b"), "label")).isNull();
        assertThat(expressions.getValue(context, null, "row")).isNull();
        assertThat(expressions.getValue(context, new Row("a", true), null)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void saysWhyACallFailed() {
        assertThatThrownBy(() -> called(new Row("a", true), "fails"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(NotFound.class);
    }

    @Test
    void knowsTheWords() {
        Object words = expressions.getValue(context, null, "msg");
        assertThat(words).isInstanceOf(ResourceBundle.class);
        assertThat(expressions.getValue(context, words, "site.name")).isEqualTo("Open Door");
        assertThat(expressions.getValue(context, words, "not.there")).isEqualTo("???not.there???");
    }

    private Object called(Object base, String method, Object... given) {
        return expressions.invoke(context, base, method, null, given);
    }

    private static final class Context extends ELContext {

        @Override
        public <T> T convertToType(Object given, Class<T> type) {
            return type.isEnum() ? type.getEnumConstants()[0] : type.cast(given);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
