package uk.opendoor.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.opendoor.account.Name;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.account.signin.CodeRoute.Way;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;

/** "Never by text" holds for codes as well. */
class CodeRouteTest {

    private static final String EMAIL = "sam@mail.example";
    private static final String MOBILE = "07700900123";

    private final Set<Channel> carried = EnumSet.allOf(Channel.class);

    private final CodeRoute route = new CodeRoute(new Outbox() {
        @Override
        public boolean canSend(Channel channel) {
            return carried.contains(channel);
        }
    });

    @Test
    void goesTheWayThatWasAskedFor() {
        assertThat(route.to(sam(true, true), Channel.TEXT)).contains(new Way(Channel.TEXT, MOBILE));
        assertThat(route.to(sam(true, true), Channel.EMAIL)).contains(new Way(Channel.EMAIL, EMAIL));
    }

    @Test
    void neverByTextMeansByEmail() {
        assertThat(route.to(sam(false, true), Channel.TEXT)).contains(new Way(Channel.EMAIL, EMAIL));
    }

    @Test
    void goesTheOtherWayIfThisServerHasNotTheOne() {
        carried.remove(Channel.EMAIL);
        assertThat(route.to(sam(true, true), Channel.EMAIL)).contains(new Way(Channel.TEXT, MOBILE));
        assertThat(route.to(sam(false, true), Channel.EMAIL)).isEmpty();
    }

    private static Person sam(boolean byText, boolean byEmail) {
        Reach reach = new Reach(EMAIL, MOBILE, byText, byEmail, null, null);
        return new Person(PersonId.random(), new Name("Sam", "Invented", null), null, null, reach, List.of());
    }
}
