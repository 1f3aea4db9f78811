package uk.opendoor.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.opendoor.account.Codes;
import uk.opendoor.account.Person;
import uk.opendoor.notify.Channel;

/** Sends the code of a sign-in, or does as if. A worker never gets one: an inbox alone does not open other people's records. */
@ApplicationScoped
public class CodeSender {

    private Codes codes;
    private CodeRoute route;
    private Comers comers;

    protected CodeSender() {}

    @Inject
    public CodeSender(Codes codes, CodeRoute route, Comers comers) {
        this.codes = codes;
        this.route = route;
        this.comers = comers;
    }

    /** @return the secret name of the code */
    String send(Optional<Person> person, Channel wanted) {
        return person.filter(somebody -> !comers.isStaff(somebody))
                .flatMap(somebody -> route.to(somebody, wanted)
                        .map(way -> codes.send(somebody.personId(), way.channel(), way.address())))
                .orElseGet(codes::sendToNobody);
    }
}
