package uk.opendoor.entitlement.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.api.JsonFields;
import uk.opendoor.content.Authority;
import uk.opendoor.content.District;
import uk.opendoor.entitlement.Circumstances;
import uk.opendoor.entitlement.CircumstancesReader;
import uk.opendoor.entitlement.EntitlementCheck;
import uk.opendoor.entitlement.Entitlements;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.WrongField;
import uk.opendoor.shared.WrongFields;
import uk.opendoor.status.CareFacts;
import uk.opendoor.status.CareFactsReader;
import uk.opendoor.status.StatusRules;
import uk.opendoor.web.FieldError;
import uk.opendoor.web.FieldErrors;

/** What can I get? Nothing that is typed here is kept, logged or put into an address. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    private Clock clock;

    @Inject
    private StatusRules rules;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Authority authority;

    @Inject
    private Messages messages;

    private final CheckForm form = new CheckForm();
    private List<FieldError> errors = List.of();
    private Answer answer;

    /** Works the answer out, or says what is wrong with what was typed. */
    public void check() {
        JsonFields fields = new JsonFields(form.json());
        Optional<CareFacts> facts = new CareFactsReader(clock).read(fields);
        Circumstances circumstances = new CircumstancesReader(authority).read(fields);
        try {
            fields.refuseWhatIsWrong();
            answer = answer(facts.orElseThrow(), circumstances);
        } catch (WrongFields wrong) {
            FormFields formFields = new FormFields(form.filledTimes());
            errors = wrong.fields().stream()
                    .map(field -> error(field, formFields))
                    .toList();
        }
    }

    private Answer answer(CareFacts facts, Circumstances circumstances) {
        return new Answer(
                messages, facts, rules, new EntitlementCheck(entitlements, rules).of(facts, circumstances), form);
    }

    private FieldError error(WrongField wrong, FormFields formFields) {
        String field = formFields.of(wrong.field());
        String called = messages.say("check_field." + field.replaceAll("-\\d+-", "-"));
        return new FieldError(field, field + "-day", messages.say("check_wrong." + wrong.reason(), called));
    }

    /** What is wrong, by the field. */
    public Map<String, String> getErrorOf() {
        return getErrors().stream()
                .collect(Collectors.toMap(FieldError::field, FieldError::says, (first, second) -> first));
    }

    /** What the check refused, or choices that the page does not offer, which never come to the check. */
    public List<FieldError> getErrors() {
        return errors.isEmpty() ? new FieldErrors().getAll() : errors;
    }

    public CheckForm getForm() {
        return form;
    }

    public Answer getAnswer() {
        return answer;
    }

    public List<District> getDistricts() {
        return authority.districts();
    }
}
