package uk.opendoor.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.People;
import uk.opendoor.shared.PersonId;

/** Reads a whole plan in six queries, however long it is. */
@ApplicationScoped
public class PlanReader {

    private Plans plans;
    private People people;
    private Clock clock;

    protected PlanReader() {}

    @Inject
    public PlanReader(Plans plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /** What a version says, without what anybody said about the plan. */
    public PlanView bare(PlanVersion version) {
        return read(Optional.of(version), Said.NOTHING, promises(Optional.of(version)), Map.of());
    }

    /** What there was before the first version. */
    public PlanView nothing() {
        return read(Optional.empty(), Said.NOTHING, List.of(), Map.of());
    }

    /** @param version to read, or none: then only what the young person said is there */
    public PlanView read(PersonId whose, Optional<PlanVersion> version) {
        List<Promise> promises = promises(version);
        Said said = said(whose);
        return read(version, said, promises, names(said, promises));
    }

    private List<Promise> promises(Optional<PlanVersion> version) {
        return version.map(PlanVersion::versionId).map(plans::promises).orElse(List.of());
    }

    private PlanView read(Optional<PlanVersion> version, Said said, List<Promise> all, Map<PersonId, String> names) {
        Map<Matter, MatterText> texts = version.map(PlanVersion::versionId).map(plans::texts).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(MatterText::matter, Function.identity()));
        Map<Matter, List<Promise>> promises = all.stream().collect(Collectors.groupingBy(Promise::matter));
        return new PlanView(
                version.map(PlanVersion::versionId).orElse(""),
                version.map(PlanVersion::submissionId).orElse(""),
                version.map(PlanVersion::number).orElse(0),
                version.map(PlanVersion::state).orElse(null),
                version.map(one -> day(one.signedAt() == null ? one.createdAt() : one.signedAt()))
                        .orElse(null),
                Stream.of(Matter.values())
                        .map(matter -> matter(
                                matter, texts.get(matter), promises.getOrDefault(matter, List.of()), said, names))
                        .toList());
    }

    /** What people said about the plan, whatever the version. */
    private record Said(Map<Matter, OwnWords> words, List<Remark> remarks, List<Disagreement> disagreements) {

        private static final Said NOTHING = new Said(Map.of(), List.of(), List.of());
    }

    private Said said(PersonId whose) {
        return new Said(
                plans.latestWords(whose).stream().collect(Collectors.toMap(OwnWords::matter, Function.identity())),
                plans.remarks(whose),
                plans.disagreements(whose));
    }

    private MatterView matter(
            Matter matter, MatterText text, List<Promise> promises, Said said, Map<PersonId, String> names) {
        LocalDate today = LocalDate.now(clock);
        Optional<OwnWords> own = Optional.ofNullable(said.words.get(matter));
        return new MatterView(
                matter,
                own.map(OwnWords::words).orElse(""),
                own.map(OwnWords::number).orElse(0),
                text(text, MatterText::need),
                text(text, MatterText::agreed),
                text(text, MatterText::how),
                promises.stream()
                        .map(promise -> PromiseView.of(promise, names, today))
                        .sorted(PromiseView.SOONEST)
                        .toList(),
                said.remarks.stream()
                        .filter(remark -> remark.matter() == matter)
                        .map(remark -> remark(remark, names))
                        .toList(),
                said.disagreements.stream()
                        .filter(one -> one.matter() == matter)
                        .map(one -> disagreement(one, names))
                        .toList());
    }

    private Map<PersonId, String> names(Said said, List<Promise> promises) {
        return people.names(Stream.of(
                        said.remarks.stream().map(Remark::author),
                        said.disagreements.stream().map(Disagreement::answeredBy),
                        promises.stream().map(Promise::droppedBy))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private RemarkView remark(Remark remark, Map<PersonId, String> names) {
        return new RemarkView(
                remark.remarkId(),
                names.getOrDefault(remark.author(), ""),
                remark.author().equals(remark.whose()),
                remark.words(),
                day(remark.writtenAt()));
    }

    private DisagreementView disagreement(Disagreement one, Map<PersonId, String> names) {
        return new DisagreementView(
                one.disagreementId(),
                one.versionId(),
                one.promiseId() == null ? "" : one.promiseId(),
                one.words(),
                day(one.saidAt()),
                one.isAnswered() ? one.answer() : "",
                one.isAnswered() ? names.getOrDefault(one.answeredBy(), "") : "",
                one.isAnswered() ? day(one.answeredAt()) : null);
    }

    private static String text(MatterText text, Function<MatterText, String> part) {
        return text == null ? "" : part.apply(text);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
