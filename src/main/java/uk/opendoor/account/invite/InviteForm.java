package uk.opendoor.account.invite;

import java.util.Optional;
import uk.opendoor.account.AgreedWords;
import uk.opendoor.account.ContactAddress;
import uk.opendoor.account.Secret;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.FieldErrors;

/** What a worker says who invites somebody, as it was typed. */
public final class InviteForm {

    static final int WHY_LENGTH = 500;

    private String invitee = "";
    private String way = "";
    private String address = "";
    private String addressAgain = "";
    private String question = Question.DATE_OF_BIRTH.name();
    private String word = "";
    private String why = "";
    private String once = Secret.random();

    /** Reads it, or says what is wrong. */
    Optional<Asking> read(String site, FieldErrors errors, Messages messages) {
        Optional<Way> chosen = readWay(errors, messages);
        Optional<String> typed =
                chosen.flatMap(Way::channel).flatMap(channel -> readAddress(channel, errors, messages));
        Optional<String> agreed = readWord(errors, messages);
        if (why.length() > WHY_LENGTH) {
            errors.add("why", messages.say("invite_wrong.whyTooLong", WHY_LENGTH));
        }
        return errors.isEmpty()
                ? chosen.map(by -> new Asking(new PersonId(invitee), by, typed, agreed, once, site))
                : Optional.empty();
    }

    private Optional<Way> readWay(FieldErrors errors, Messages messages) {
        if (way.isEmpty()) {
            errors.add("way", "way:0", messages.say("invite_wrong.noWay"));
            return Optional.empty();
        }
        return Optional.of(Way.valueOf(way));
    }

    private Optional<String> readAddress(Channel channel, FieldErrors errors, Messages messages) {
        if (address.isBlank() && addressAgain.isBlank()) {
            return Optional.empty();
        }
        Optional<String> read = ContactAddress.read(channel, address);
        if (read.isEmpty()) {
            errors.add("address", messages.say("invite_wrong.notAnAddress"));
        } else if (!read.equals(ContactAddress.read(channel, addressAgain))) {
            errors.add("address-again", messages.say("invite_wrong.notTheSame"));
        }
        return read;
    }

    private Optional<String> readWord(FieldErrors errors, Messages messages) {
        if (!question.equals(Question.WORD.name())) {
            return Optional.empty();
        }
        int length = AgreedWords.plain(word).length();
        if (length < AgreedWords.SHORTEST || word.length() > AgreedWords.LONGEST) {
            errors.add("word", messages.say("invite_wrong.wordLength", AgreedWords.SHORTEST, AgreedWords.LONGEST));
        }
        return Optional.of(word);
    }

    public String getInvitee() {
        return invitee;
    }

    public void setInvitee(String invitee) {
        this.invitee = invitee;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getAddressAgain() {
        return addressAgain;
    }

    public void setAddressAgain(String addressAgain) {
        this.addressAgain = addressAgain;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** A secret of this form, by which a second sending is known. */
    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }
}
