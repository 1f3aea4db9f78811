package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.opendoor.site.Answer;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;
import uk.opendoor.site.Walk;

@OnTheSite
class AddressesIT {

    @Test
    void everyKindOfOpenAddressCanBeReachedAndIsAnsweredWithAPage(Walk walk) {
        assertThat(Addresses.ALL)
                .filteredOn(address -> !address.isPersonal() && !isAStepOnTheWay(address) && !isAnEnd(address))
                .allSatisfy(address -> assertThat(walk.answers())
                        .as(address.toString())
                        .filteredOn(answer -> address.answers(answer.path()))
                        .isNotEmpty()
                        .allSatisfy(answer -> {
                            assertThat(answer.status()).isEqualTo(200);
                            assertThat(answer.isPage()).isTrue();
                        }));
    }

    @Test
    void everyPageThatIsReachedHasAnAddressOfItsOwn(Walk walk) {
        assertThat(walk.pages())
                .allSatisfy(page -> assertThat(Addresses.of(page.path())).isPresent());
    }

    @Test
    void whoComesIntoTheMiddleOfSomethingIsTakenToItsBeginning(Site site) {
        assertThat(Addresses.ALL)
                .filteredOn(AddressesIT::isAStepOnTheWay)
                .extracting(Address::template)
                .isNotEmpty()
                .allSatisfy(step -> {
                    Answer answer = site.get(step);
                    assertThat(answer.status()).as(step).isEqualTo(303);
                    assertThat(step).startsWith(answer.header("Location").replaceFirst("\\?.*", ""));
                });
    }

    /** Nothing but the closing of an account leads to it. */
    private static boolean isAnEnd(Address address) {
        return address.template().equals("/account-closed");
    }

    private static boolean isAStepOnTheWay(Address address) {
        return address.template().matches("/(sign-in|activate)/.*");
    }
}
