package no.barnevernsregister.intake.funn;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.InnsendingId;
import org.jspecify.annotations.Nullable;

/** Findings and judgements to try with. */
public final class Funnprover {

    private Funnprover() {}

    public static Funn advarsel(String regelId, @Nullable UUID element) {
        return funn(Alvorlighet.WARNING, regelId, element, Map.of("StartDato", "2025-12-01"));
    }

    public static Funn regelFeilet(String regelId) {
        return funn(Alvorlighet.INFO, "REGEL_FEILET", null, Map.of("Regel", regelId));
    }

    public static Funn funn(
            Alvorlighet alvorlighet, String regelId, @Nullable UUID element, Map<String, String> verdier) {
        return new Funn(
                alvorlighet,
                null,
                regelId,
                null,
                "Noe er galt med " + regelId + ".",
                "Melding",
                element,
                regelId,
                "/Barnevern/Sak/Melding",
                7,
                5,
                verdier,
                "barnevernsloven § 2-1",
                "Kontroller datoene.",
                "2025/17",
                "Noko er gale med " + regelId + ".",
                "Kontroller datoane.");
    }

    /** The n-th document of a case, judged n days after new year. */
    static Vurdert vurdert(int versjon, Funn... funn) {
        return new Vurdert(
                new InnsendingId(new UUID(0, versjon)),
                versjon,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * versjon),
                List.of(funn));
    }
}
