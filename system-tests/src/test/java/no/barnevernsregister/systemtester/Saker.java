package no.barnevernsregister.systemtester;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/** Small cases for tests of single submissions. */
final class Saker {

    private static final LocalDate FODT = LocalDate.of(2016, 4, 3);
    private static final LocalDate START = LocalDate.of(2025, 3, 3);
    private static final AtomicInteger LOPENUMMER = new AtomicInteger();

    private Saker() {}

    /** A new case with one report, received on the first day and concluded when a day is given. */
    static Barnevern ny(Kommune kommune, @Nullable LocalDate konkludert) {
        return dokument(kommune, new SakId(UUID.randomUUID()), null, List.of(personalia()), konkludert);
    }

    /** The next document of a case. */
    static Barnevern neste(Kommune kommune, Barnevern forrige, @Nullable LocalDate konkludert) {
        return dokument(kommune, forrige.sak().id(), forrige.id(), List.of(), konkludert);
    }

    static LocalDate start() {
        return START;
    }

    private static Barnevern dokument(
            Kommune kommune,
            SakId sak,
            @Nullable DokumentId forrige,
            List<Personalia> personalia,
            @Nullable LocalDate konkludert) {
        var melding = new Melding(
                UUID.randomUUID(),
                null,
                START,
                false,
                List.of(new Melder("1", null)),
                List.of(new Saksinnhold("2", null)),
                konkludert == null ? null : new MeldingKonklusjon(konkludert, "2", false));
        return new Barnevern(
                new DokumentId(UUID.randomUUID()),
                OffsetDateTime.of(2025, 4, 1, 6, 0, 0, 0, ZoneOffset.UTC),
                forrige,
                new Fagsystem("Testleverandør AS", "Test", "1"),
                new Avgiver(kommune.organisasjonsnummer().verdi(), kommune.nummer(), kommune.navn(), null, null),
                new Sak(
                        sak,
                        null,
                        START,
                        null,
                        "2025/1",
                        null,
                        false,
                        personalia,
                        List.of(melding),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Personalia personalia() {
        return new Personalia(UUID.randomUUID(), START, nummer(), FODT, "2", null, false);
    }

    private static Fodselsnummer nummer() {
        return IntStream.generate(() -> LOPENUMMER.getAndIncrement() % 500)
                .mapToObj(i -> SyntetiskFodselsnummer.lag(FODT, "2", i))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
