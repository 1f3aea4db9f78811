package uk.opendoor.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** @param version to read, or none: then only what the young person said is there */
    public PlanView read(PersonId whose, Optional<PlanVersion> version) {
        LocalDate today = LocalDate.now(clock);
        String versionId = version.map(PlanVersion::versionId).orElse("");
        Map<Matter, MatterText> texts = version.isEmpty()
                ? Map.of()
                : plans.texts(versionId).stream().collect(Collectors.toMap(MatterText::matter, Function.identity()));
        Map<Matter, List<Promise>> promises = version.isEmpty()
                ? Map.of()
                : plans.promises(versionId).stream().collect(Collectors.groupingBy(Promise::matter));
        Map<Matter, OwnWords> words =
                plans.latestWords(whose).stream().collect(Collectors.toMap(OwnWords::matter, Function.identity()));
        List<Remark> remarks = plans.remarks(whose);
        List<Disagreement> disagreements = plans.disagreements(whose);
        Map<PersonId, String> names = names(remarks, disagreements);
        List<MatterView> matters = Stream.of(Matter.values())
                .map(matter -> new MatterView(
                        matter,
                        Optional.ofNullable(words.get(matter))
                                .map(OwnWords::words)
                                .orElse(""),
                        Optional.ofNullable(words.get(matter))
                                .map(OwnWords::number)
                                .orElse(0),
                        text(texts.get(matter), MatterText::need),
                        text(texts.get(matter), MatterText::agreed),
                        text(texts.get(matter), MatterText::how),
                        promises.getOrDefault(matter, List.of()).stream()
                                .map(promise -> PromiseView.of(promise, today))
                                .sorted(PromiseView.SOONEST)
                                .toList(),
                        remarks.stream()
                                .filter(remark -> remark.matter() == matter)
                                .map(remark -> remark(remark, names))
                                .toList(),
                        disagreements.stream()
                                .filter(one -> one.matter() == matter)
                                .map(one -> disagreement(one, names))
                                .toList()))
                .toList();
        return new PlanView(
                versionId,
                version.map(PlanVersion::number).orElse(0),
                version.map(PlanVersion::state).orElse(null),
                version.map(one -> day(one.signedAt() == null ? one.createdAt() : one.signedAt()))
                        .orElse(null),
                matters);
    }

    private Map<PersonId, String> names(List<Remark> remarks, List<Disagreement> disagreements) {
        return people.names(Stream.concat(
                        remarks.stream().map(Remark::author),
                        disagreements.stream().map(Disagreement::answeredBy).filter(by -> by != null))
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
