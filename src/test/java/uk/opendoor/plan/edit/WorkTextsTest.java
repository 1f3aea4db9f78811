package uk.opendoor.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;

/** After a conflict the worker decides about what both changed, and only about that. */
class WorkTextsTest {

    private static final Texts BASE = new Texts("need", "agreed", "how");
    private static final Texts THEIRS = new Texts("their need", "agreed", "their how");

    @Test
    void whatOnlyTheOtherChangedStaysWhenAConflictIsSettled() {
        WorkTexts form = new WorkTexts();
        form.beginWith(BASE);
        form.setNeed("my need");
        assertThat(Texts.merge(sent(form), THEIRS, form.base())).isEmpty();
        form.rebase(THEIRS);
        form.setNeed("their need and my need");
        assertThat(Texts.merge(sent(form), THEIRS, form.base()))
                .contains(new Texts("their need and my need", "agreed", "their how"));
    }

    @Test
    void whatTheWorkerTypedStaysInTheBox() {
        WorkTexts form = new WorkTexts();
        form.beginWith(BASE);
        form.setNeed("my need");
        form.setAgreed("");
        form.rebase(THEIRS);
        assertThat(sent(form)).isEqualTo(new Texts("my need", "", "their how"));
    }

    @Test
    void theEndsOfLinesOfABrowserAreNoChange() {
        WorkTexts form = new WorkTexts();
        form.beginWith(new Texts("one\ntwo", "", ""));
        form.setNeed("one\r\ntwo");
        form.setBaseNeed("one\r\ntwo");
        form.rebase(new Texts("one\ntwo\nthree", "", ""));
        assertThat(form.getNeed()).isEqualTo("one\ntwo\nthree");
    }

    private static Texts sent(WorkTexts form) {
        return form.check(new FieldErrors(), new Messages());
    }
}
