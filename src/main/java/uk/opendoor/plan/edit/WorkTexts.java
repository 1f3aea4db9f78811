package uk.opendoor.plan.edit;

import uk.opendoor.plan.MatterText;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** The three texts of a matter in a form, with what stood there when the worker began: the form brings both back. */
public final class WorkTexts {

    private String need;
    private String agreed;
    private String how;
    private String baseNeed = "";
    private String baseAgreed = "";
    private String baseHow = "";

    /** Fills the form, before what was sent is read into it. */
    void beginWith(Texts now) {
        need = now.need();
        agreed = now.agreed();
        how = now.how();
        begin(now);
    }

    /** From now on, what is typed is a change to this. A box in which nothing was changed shows what stands there now. */
    void rebase(Texts now) {
        need = typed(need, baseNeed, now.need());
        agreed = typed(agreed, baseAgreed, now.agreed());
        how = typed(how, baseHow, now.how());
        begin(now);
    }

    private static String typed(String typed, String base, String now) {
        return plain(typed).strip().equals(plain(base).strip()) ? now : typed;
    }

    private void begin(Texts now) {
        baseNeed = now.need();
        baseAgreed = now.agreed();
        baseHow = now.how();
    }

    Texts base() {
        return new Texts(plain(baseNeed), plain(baseAgreed), plain(baseHow));
    }

    Texts check(FieldErrors errors, Messages messages) {
        return new Texts(
                check("need", need, errors, messages),
                check("agreed", agreed, errors, messages),
                check("how", how, errors, messages));
    }

    private static String check(String field, String typed, FieldErrors errors, Messages messages) {
        FreeText text = new FreeText(field, "matter." + field, plain(typed));
        text.check(0, MatterText.LENGTH, errors, messages);
        return text.text();
    }

    /** Browsers send two characters for the end of a line; what is kept has one. */
    private static String plain(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getBaseNeed() {
        return baseNeed;
    }

    public void setBaseNeed(String baseNeed) {
        this.baseNeed = baseNeed;
    }

    public String getBaseAgreed() {
        return baseAgreed;
    }

    public void setBaseAgreed(String baseAgreed) {
        this.baseAgreed = baseAgreed;
    }

    public String getBaseHow() {
        return baseHow;
    }

    public void setBaseHow(String baseHow) {
        this.baseHow = baseHow;
    }
}
