package uk.opendoor.message.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.opendoor.account.ContactAddress;
import uk.opendoor.message.Card;
import uk.opendoor.message.MovedOn;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** What young people see of how to reach me. */
@Named
@RequestScoped
public class CardPage {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{4,18}");

    @Inject
    private CardService service;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private boolean movedOn;
    private String phone = "";
    private String mobile = "";
    private String email = "";

    @PostConstruct
    void load() {
        service.mine().ifPresent(this::show);
    }

    private void show(Card card) {
        phone = text(card.phone());
        mobile = text(card.mobile());
        email = text(card.email());
    }

    private static String text(String kept) {
        return kept == null ? "" : kept;
    }

    public void save() {
        String rings = number("phone", phone);
        String texts = number("mobile", mobile);
        String address = address();
        if (errors.isEmpty()) {
            try {
                service.show(rings, texts, address);
                done.say("cardSaved");
                Redirects.to("/work/card");
            } catch (MovedOn meanwhile) {
                movedOn = true;
            }
        }
    }

    private String number(String field, String typed) {
        String number = new FreeText(field, field, typed).text();
        if (!number.isEmpty() && !PHONE.matcher(number).matches()) {
            errors.add(field, messages.say(field.equals("phone") ? "card.wrong.phone" : "card.wrong.mobile"));
        }
        return number.isEmpty() ? null : number;
    }

    private String address() {
        if (email == null || email.isBlank()) {
            return null;
        }
        Optional<String> address = ContactAddress.read(Channel.EMAIL, email);
        if (address.isEmpty()) {
            errors.add("email", messages.say("card.wrong.email"));
        }
        return address.orElse(null);
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
