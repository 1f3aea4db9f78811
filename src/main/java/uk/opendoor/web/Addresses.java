package uk.opendoor.web;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.access.Home;
import uk.opendoor.access.Role;

/** Every address that a page answers. The portal keeps these for good: letters and posters carry them. */
public final class Addresses {

    private static final Set<Role> YOUNG = rolesAt(Home.ME);
    private static final Set<Role> FAMILY = rolesAt(Home.FAMILY);
    /** Relatives, without those whom a young person chose to support them. */
    private static final Set<Role> RELATIVES = Set.of(Role.FAMILY_MEMBER);

    private static final Set<Role> STAFF = rolesAt(Home.WORK);

    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);
    private static final Set<Role> AUDITORS = Set.of(Role.TEAM_MANAGER, Role.ADMINISTRATOR);
    /** Workers who can hold a young person's record; a coordinator or an editor has none. */
    private static final Set<Role> WITH_PEOPLE =
            Set.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER);

    /** The same, and those who book the meetings that these ask for. */
    private static final Set<Role> MEETING_PEOPLE =
            Stream.concat(WITH_PEOPLE.stream(), Stream.of(Role.COORDINATOR)).collect(Collectors.toUnmodifiableSet());

    private static final Set<Role> FINANCE = Set.of(Role.FINANCE_OFFICER);

    private static final Set<Role> COORDINATORS = Set.of(Role.COORDINATOR);

    private static final Set<Role> INVITERS = Set.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER);

    private static final Set<Role> EDITORS = Set.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER);

    /** Who answers for what a family reads of a report. */
    private static final Set<Role> RELEASERS = Set.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER);

    private static final Set<Role> WRITERS = Set.of(Role.SOCIAL_WORKER, Role.REVIEWING_OFFICER);

    private static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER);

    static final List<Address> ALL = List.of(
            Address.published("/", "/index.xhtml"),
            Address.published("/offer", "/offer/index.xhtml"),
            Address.live("/offer/search", "/offer/search.xhtml"),
            Address.published("/offer/{area}", "/offer/area.xhtml"),
            Address.published("/offer/{area}/{service}", "/offer/service.xhtml"),
            Address.published("/entitlements", "/entitlements/index.xhtml"),
            Address.form("/entitlements/check", "/entitlements/check.xhtml"),
            Address.published("/guide", "/guide/index.xhtml"),
            Address.published("/guide/{slug}", "/guide/page.xhtml"),
            Address.published("/guide/meetings/{type}", "/guide/meeting.xhtml"),
            Address.published("/words", "/words.xhtml"),
            Address.published("/contact", "/contact.xhtml"),
            Address.form("/open-door", "/open-door.xhtml"),
            Address.form("/sign-in", "/sign-in/index.xhtml"),
            Address.form("/sign-in/code", "/sign-in/code.xhtml"),
            Address.form("/sign-in/passphrase", "/sign-in/passphrase.xhtml"),
            Address.form("/sign-in/app", "/sign-in/app.xhtml"),
            Address.form("/sign-in/set-up", "/sign-in/set-up.xhtml"),
            Address.form("/activate", "/activate/index.xhtml"),
            Address.form("/activate/how", "/activate/how.xhtml"),
            Address.form("/activate/code", "/activate/code.xhtml"),
            Address.form("/activate/open", "/activate/open.xhtml"),
            Address.personal("/me", "/me/index.xhtml", YOUNG),
            Address.personal("/me/review", "/me/review.xhtml", YOUNG),
            Address.personal("/me/adviser", "/me/adviser.xhtml", YOUNG),
            Address.personal("/me/adviser/photo/{worker}", "/me/photo-worker.xhtml", YOUNG),
            Address.personal("/me/messages", "/me/messages.xhtml", YOUNG),
            Address.personal("/me/changed", "/me/changed.xhtml", YOUNG),
            Address.personal("/me/plan", "/me/plan/index.xhtml", YOUNG),
            Address.personal("/me/plan/new", "/me/plan/new.xhtml", YOUNG),
            Address.personal("/me/plan/notes", "/me/plan/notes.xhtml", YOUNG),
            Address.personal("/me/plan/versions", "/me/plan/versions.xhtml", YOUNG),
            Address.personal("/me/plan/print", "/me/plan/print.xhtml", YOUNG),
            Address.personal("/me/plan/print.pdf", "/me/plan/print-pdf.xhtml", YOUNG),
            Address.personal("/me/plan/custody.pdf", "/me/plan/custody-pdf.xhtml", YOUNG),
            Address.personal("/me/plan/readers", "/me/plan/readers.xhtml", YOUNG),
            Address.personal("/me/plan/readers/{reader}", "/me/plan/reader.xhtml", YOUNG),
            Address.personal("/me/plan/{matter}", "/me/plan/matter.xhtml", YOUNG),
            Address.personal("/me/money", "/me/money/index.xhtml", YOUNG),
            Address.personal("/me/money/claims/{id}", "/me/money/claim.xhtml", YOUNG),
            Address.personal("/me/money/photos/{id}", "/me/money/photos.xhtml", YOUNG),
            Address.personal("/me/money/photos/{id}/{photo}", "/me/money/photo.xhtml", YOUNG),
            Address.personal("/me/seen", "/me/seen.xhtml", YOUNG),
            Address.personal("/family", "/family/index.xhtml", FAMILY),
            Address.personal("/me/sharing", "/me/sharing.xhtml", YOUNG),
            Address.personal("/me/meetings", "/meetings/index.xhtml", YOUNG),
            Address.personal("/me/meetings/calendar", "/meetings/calendar.xhtml", YOUNG),
            Address.personal("/me/meetings/{id}", "/meetings/one.xhtml", YOUNG),
            Address.personal("/me/meetings/{id}/appointment.ics", "/meetings/appointment.xhtml", YOUNG),
            Address.personal("/me/meetings/{id}/part", "/meetings/part.xhtml", YOUNG),
            Address.personal("/family/meetings", "/meetings/index.xhtml", FAMILY),
            Address.personal("/family/meetings/calendar", "/meetings/calendar.xhtml", FAMILY),
            Address.personal("/family/meetings/{id}", "/meetings/one.xhtml", FAMILY),
            Address.personal("/family/meetings/{id}/appointment.ics", "/meetings/appointment.xhtml", FAMILY),
            Address.personal("/family/meetings/{id}/part", "/meetings/part.xhtml", FAMILY),
            Address.personal("/work/meetings", "/work/meetings/index.xhtml", MEETING_PEOPLE),
            Address.personal("/work/claims", "/work/claims/index.xhtml", WITH_PEOPLE),
            Address.personal("/work/claims/appeals", "/work/claims/appeals.xhtml", MANAGERS),
            Address.personal("/work/claims/appeals/{id}", "/work/claims/appeal.xhtml", MANAGERS),
            Address.personal("/work/claims/appeals/{id}/photos/{photo}", "/work/claims/appeal-photo.xhtml", MANAGERS),
            Address.personal("/work/claims/{id}", "/work/claims/claim.xhtml", WITH_PEOPLE),
            Address.personal("/work/claims/{id}/photos/{photo}", "/work/claims/photo.xhtml", WITH_PEOPLE),
            Address.personal("/work/claims/{id}/payments", "/work/claims/payments.xhtml", WITH_PEOPLE),
            Address.personal("/work/claims/{id}/payments/{payment}", "/work/claims/payment.xhtml", WITH_PEOPLE),
            Address.personal("/work/payments", "/work/payments/index.xhtml", FINANCE),
            Address.personal("/work/payments/confirm", "/work/payments/confirm.xhtml", FINANCE),
            Address.personal("/work/payments/confirmations/{confirmation}", "/work/payments/report.xhtml", FINANCE),
            Address.personal("/work/payments/{run}", "/work/payments/run.xhtml", FINANCE),
            Address.personal("/work/payments/{run}/payments.csv", "/work/payments/run-csv.xhtml", FINANCE),
            Address.personal("/work/payments/{run}/pain.001.xml", "/work/payments/run-xml.xhtml", FINANCE),
            Address.personal("/work/meetings/book", "/work/meetings/book.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/ask", "/work/meetings/ask.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/asked/{request}", "/work/meetings/asked.xhtml", COORDINATORS),
            Address.personal("/work/meetings/held", "/work/meetings/held.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/held/{id}", "/work/meetings/held-one.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/{id}", "/work/meetings/meeting.xhtml", MEETING_PEOPLE),
            Address.personal("/work/meetings/{id}/papers", "/work/meetings/papers.xhtml", RELEASERS),
            Address.personal("/me/meetings/{id}/chair", "/papers/chair.xhtml", YOUNG),
            Address.personal("/family/meetings/{id}/chair", "/papers/chair.xhtml", FAMILY),
            Address.personal("/me/papers", "/papers/index.xhtml", YOUNG),
            Address.personal("/me/papers/{paper}", "/papers/paper.xhtml", YOUNG),
            Address.personal("/me/papers/{paper}/paper.pdf", "/papers/paper-pdf.xhtml", YOUNG),
            Address.personal("/family/papers", "/papers/index.xhtml", FAMILY),
            Address.personal("/family/papers/{paper}", "/papers/paper.xhtml", FAMILY),
            Address.personal("/family/papers/{paper}/paper.pdf", "/papers/paper-pdf.xhtml", FAMILY),
            Address.personal("/work/release", "/work/release/index.xhtml", RELEASERS),
            Address.personal("/work/release/new", "/work/release/new.xhtml", WRITERS),
            Address.personal("/work/release/{id}", "/work/release/paper.xhtml", RELEASERS),
            Address.personal("/work/release/{id}/paper.pdf", "/work/release/paper-pdf.xhtml", RELEASERS),
            Address.personal("/work/release/{id}/to/{person}", "/work/release/to.xhtml", WRITERS),
            Address.personal("/work/release/{id}/copies/{copy}", "/work/release/copy.xhtml", RELEASERS),
            Address.personal("/work/meetings/{id}/afterwards", "/work/meetings/afterwards.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/{id}/afterwards/{child}", "/work/meetings/outcome.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/{id}/pack", "/work/meetings/pack.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/{id}/pack.pdf", "/work/meetings/pack-pdf.xhtml", WITH_PEOPLE),
            Address.personal("/work/meetings/{id}/left-out/{invitation}", "/work/meetings/left-out.xhtml", RELEASERS),
            Address.personal(
                    "/work/meetings/{id}/left-out/{invitation}/letter.pdf",
                    "/work/meetings/letter-pdf.xhtml",
                    RELEASERS),
            Address.personal("/family/meetings/{id}/letter", "/meetings/letter.xhtml", FAMILY),
            Address.personal("/family/meetings/{id}/letter.pdf", "/meetings/letter-pdf.xhtml", FAMILY),
            Address.personal("/family/children/{id}", "/family/child.xhtml", FAMILY),
            Address.personal("/work/people/{id}/invite", "/work/people/invite.xhtml", INVITERS),
            Address.personal("/family/children/{id}/pathway-plan", "/family/pathway-plan.xhtml", FAMILY),
            Address.personal("/family/journey", "/family/journey.xhtml", RELATIVES),
            Address.personal("/family/plans", "/family/plans/index.xhtml", RELATIVES),
            Address.personal("/family/plans/{id}", "/family/plans/plan.xhtml", RELATIVES),
            Address.personal("/family/plans/{id}/copy.pdf", "/family/plans/copy-pdf.xhtml", RELATIVES),
            Address.personal("/work/people/{id}/plans", "/work/people/plans.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plans/{plan}", "/work/people/family-plan.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plans/{plan}/{step}", "/work/people/step.xhtml", WITH_PEOPLE),
            Address.personal("/family/log", "/family/log/index.xhtml", RELATIVES),
            Address.personal("/family/log/new", "/family/log/write.xhtml", RELATIVES),
            Address.personal("/family/log/thrown-away", "/family/log/thrown-away.xhtml", RELATIVES),
            Address.personal("/family/log/print", "/family/log/print.xhtml", RELATIVES),
            Address.personal("/family/log/print.pdf", "/family/log/print-pdf.xhtml", RELATIVES),
            Address.personal("/family/log/print.csv", "/family/log/print-csv.xhtml", RELATIVES),
            Address.personal("/family/log/{id}", "/family/log/entry.xhtml", RELATIVES),
            Address.personal("/family/log/{id}/change", "/family/log/write.xhtml", RELATIVES),
            Address.personal("/family/log/{id}/share", "/family/log/share.xhtml", RELATIVES),
            Address.personal("/work/people/{id}/log/{entry}", "/work/people/log.xhtml", EDITORS),
            Address.personal("/me/account", "/account/index.xhtml", YOUNG),
            Address.personal("/me/account/passphrase", "/account/passphrase.xhtml", YOUNG),
            Address.personal("/family/account", "/account/index.xhtml", FAMILY),
            Address.personal("/family/account/passphrase", "/account/passphrase.xhtml", FAMILY),
            Address.personal("/work/account", "/account/index.xhtml", STAFF),
            Address.personal("/work/account/passphrase", "/account/passphrase.xhtml", STAFF),
            Address.personal("/me/account/contact", "/account/contact.xhtml", YOUNG),
            Address.personal("/me/account/download", "/account/download.xhtml", YOUNG),
            Address.personal("/me/account/download.json", "/account/download-data.xhtml", YOUNG),
            Address.personal("/me/account/close", "/account/close.xhtml", YOUNG),
            Address.personal("/family/account/contact", "/account/contact.xhtml", FAMILY),
            Address.personal("/family/account/download", "/account/download.xhtml", FAMILY),
            Address.personal("/family/account/download.json", "/account/download-data.xhtml", FAMILY),
            Address.personal("/family/account/close", "/account/close.xhtml", FAMILY),
            Address.live("/account-closed", "/account/closed.xhtml"),
            Address.personal("/work", "/work/index.xhtml", STAFF),
            Address.personal("/work/people", "/work/people.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}", "/work/person.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/contact", "/work/people/contact.xhtml", INVITERS),
            Address.personal("/work/people/{id}/settle", "/work/people/settle.xhtml", INVITERS),
            Address.personal("/work/people/{id}/care", "/work/people/care.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/care/time", "/work/people/care-time.xhtml", EDITORS),
            Address.personal("/work/people/{id}/care/home", "/work/people/care-home.xhtml", EDITORS),
            Address.personal("/work/people/{id}/messages", "/work/people/messages.xhtml", INVITERS),
            Address.personal("/work/people/{id}/wishes/{wish}", "/work/people/wish.xhtml", INVITERS),
            Address.personal("/work/people/{id}/reviews", "/work/people/reviews.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/changes", "/work/people/changes.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plan", "/work/people/plan.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plan/versions", "/work/people/plan-versions.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plan/print", "/work/people/plan-print.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plan/print.pdf", "/me/plan/print-pdf.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plan/custody.pdf", "/me/plan/custody-pdf.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plan/{matter}", "/work/people/plan-matter.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/plan/{matter}/promise", "/work/people/plan-promise.xhtml", EDITORS),
            Address.personal("/work/sign-off", "/work/sign-off.xhtml", MANAGERS),
            Address.personal("/work/people/{id}/whereabouts", "/work/whereabouts.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/must-not-appear", "/work/people/must-not-appear.xhtml", WRITERS),
            Address.personal("/work/people/{id}/grant/{relation}", "/work/grant.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/grants/{grant}", "/work/decision.xhtml", WITH_PEOPLE),
            Address.personal("/work/people/{id}/relations/{relation}", "/work/people/relation.xhtml", WITH_PEOPLE),
            Address.personal("/work/approvals", "/work/approvals.xhtml", WITH_PEOPLE),
            Address.personal("/work/duty", "/work/duty.xhtml", INVITERS),
            Address.personal("/work/duty/{id}", "/work/coming.xhtml", INVITERS),
            Address.personal("/work/card", "/work/card.xhtml", INVITERS),
            Address.personal("/work/card/photo", "/work/photo.xhtml", INVITERS),
            Address.personal("/work/card/photo.jpg", "/work/photo-mine.xhtml", INVITERS),
            Address.personal("/work/team", "/work/team.xhtml", MANAGERS),
            Address.personal("/work/team/figures", "/work/team/figures.xhtml", MANAGERS),
            Address.personal("/work/team/figures/{table}.csv", "/work/team/figures-csv.xhtml", MANAGERS),
            Address.personal("/work/team/late", "/work/team/late.xhtml", MANAGERS),
            Address.personal("/work/team/money", "/work/team/money.xhtml", MANAGERS),
            Address.personal("/work/team/money.csv", "/work/team/money-csv.xhtml", MANAGERS),
            Address.personal("/work/team/{id}", "/work/hand-over.xhtml", MANAGERS),
            Address.personal("/work/return", "/work/return.xhtml", MANAGERS),
            Address.personal("/work/return.csv", "/work/return-csv.xhtml", MANAGERS),
            Address.personal("/work/open", "/work/open.xhtml", WITH_PEOPLE),
            Address.live("/demo", "/demo/index.xhtml"),
            Address.live("/demo/messages", "/demo/messages.xhtml"),
            Address.personal("/work/undelivered", "/work/undelivered.xhtml", ADMINISTRATORS),
            Address.personal("/work/import", "/work/import/index.xhtml", ADMINISTRATORS),
            Address.personal("/work/import/{kind}.csv", "/work/import/template.xhtml", ADMINISTRATORS),
            Address.personal("/work/import/{id}", "/work/import/preview.xhtml", ADMINISTRATORS),
            Address.personal("/work/services", "/work/services.xhtml", ADMINISTRATORS),
            Address.personal("/work/audit", "/work/audit.xhtml", AUDITORS),
            Address.published("/{slug}", "/page.xhtml"));

    private Addresses() {}

    private static Set<Role> rolesAt(Home home) {
        return Stream.of(Role.values()).filter(role -> role.home() == home).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is an address of ours that people who are signed in may be sent to. */
    public static boolean isPersonal(String path) {
        return of(path).map(Address::isPersonal).orElse(false);
    }

    /** Whether it is an address of ours that somebody with these roles may be sent to. */
    public static boolean isPersonalTo(String path, Set<Role> roles) {
        return of(path).filter(address -> !Collections.disjoint(address.roles(), roles))
                .isPresent();
    }

    static Optional<Address> of(String path) {
        return ALL.stream().filter(address -> address.answers(path)).findFirst();
    }
}
