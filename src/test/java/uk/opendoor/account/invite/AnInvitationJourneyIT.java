package uk.opendoor.account.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Clementine has no account yet. Lorcan prints her a letter, and she comes in by it. */
@OnTheSite
class AnInvitationJourneyIT {

    private static final String CLEMENTINE = "Clementine Duskwater";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern BORN = Pattern.compile("(\\d+ \\w+ \\d{4}), \\d+ years old");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Test
    void comesByLetterAndOpensAnAccount(Chromium chromium, Members members) {
        try (Visit lorcan = chromium.visit(Visitor.DESK).as(members.get("Lorcan Applegarth"));
                Visit clementine = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT)) {
            lorcan.open("/work/people").follow(CLEMENTINE);
            LocalDate born = LocalDate.parse(found(BORN, lorcan.words(), 1), DAY);
            String code = letter(lorcan);
            givesTheCode(clementine, code, born);
            choosesWhereCodesGo(clementine);
            opens(clementine, members);
            isUsedUp(chromium, code, born);
        }
    }

    private static String letter(Visit visit) {
        visit.follow("Invite somebody or help them sign in");
        visit.tick(CLEMENTINE).tick("By letter").tick("Their date of birth").press(visit.button("Invite"));
        String code = found(CODE, visit.words(), 0);
        assertThat(visit.words()).contains("The code is shown only this once.");
        assertThat(visit.page().locator(".od-letter").innerText()).doesNotContain("Clementine", "Duskwater");
        visit.page().reload();
        visit.open(visit.path());
        assertThat(visit.html()).doesNotContain(code);
        return code;
    }

    private static void givesTheCode(Visit visit, String code, LocalDate born) {
        visit.open("/sign-in").follow("I have an invitation");
        visit.type("Your code", code.toLowerCase(Locale.ROOT).replace("-", " "))
                .type("Day", "" + born.getDayOfMonth())
                .type("Month", "" + born.getMonthValue())
                .type("Year", "" + born.getYear())
                .press(visit.button("Go on"));
        assertThat(visit.path()).isEqualTo("/activate/how");
    }

    private static void choosesWhereCodesGo(Visit visit) {
        visit.tick("To my e-mail")
                .type("E-mail address", "clementine.duskwater@mail.example")
                .tick("No, send me a code each time");
        visit.press(visit.button("Send me a code"));
        assertThat(visit.path()).isEqualTo("/activate/code");
        assertThat(visit.words()).contains("We sent 6 digits to").doesNotContain("clementine.duskwater@");
    }

    private static void opens(Visit visit, Members members) {
        String code = members.nextCode(CLEMENTINE, "");
        visit.type("6-digit code", code).press(visit.button("Open my account"));
        assertThat(visit.path()).isEqualTo("/me");
        assertThat(visit.heading()).isEqualTo("Hello Clementine");
        assertThat(visit.words()).contains("Lorcan Applegarth", "Your social worker");
    }

    private static void isUsedUp(Chromium chromium, String code, LocalDate born) {
        try (Visit visit = chromium.visit(Visitor.PHONE)) {
            visit.open("/activate")
                    .type("Your code", code)
                    .type("Day", "" + born.getDayOfMonth())
                    .type("Month", "" + born.getMonthValue())
                    .type("Year", "" + born.getYear())
                    .press(visit.button("Go on"));
            assertThat(visit.heading()).isEqualTo("That code has been used");
            assertThat(Axe.violations(visit.page())).isEmpty();
        }
    }

    private static String found(Pattern pattern, String words, int group) {
        Matcher matcher = pattern.matcher(words);
        assertThat(matcher.find()).as(words).isTrue();
        return matcher.group(group);
    }
}
