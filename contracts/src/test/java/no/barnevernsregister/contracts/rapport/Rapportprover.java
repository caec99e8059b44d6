package no.barnevernsregister.contracts.rapport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.DokumentId;

/** Reports to show. */
final class Rapportprover {

    static final UUID ELEMENT = UUID.fromString("d3b0a3f4-52a7-4a2e-8a63-6c9a1de0f001");

    private Rapportprover() {}

    static Funn melding3(String journalnummer) {
        return new Funn(
                Alvorlighet.WARNING,
                null,
                "Melding 3",
                "MESSAGE_03",
                "Meldingen er konkludert mer enn sju dager etter at den kom inn.",
                "Melding",
                ELEMENT,
                "Melding 3",
                "/Barnevern/Sak/Melding[1]",
                7,
                5,
                Map.of("StartDato", "2025-12-01"),
                "barnevernsloven § 2-1",
                "Kontroller datoene.",
                journalnummer,
                "Meldinga er konkludert meir enn sju dagar etter at ho kom inn.",
                "Kontroller datoane.");
    }

    static Funn mildnet(String journalnummer) {
        return new Funn(
                Alvorlighet.WARNING,
                Alvorlighet.ERROR,
                "Melding 2a",
                "MESSAGE_02A",
                "Meldingen er konkludert før den kom inn.",
                "Melding",
                ELEMENT,
                "Melding 2a",
                null,
                null,
                null,
                Map.of(),
                null,
                "Rett datoene.",
                journalnummer,
                null,
                null);
    }

    static Funn medTekst(Alvorlighet alvorlighet, String tekst) {
        return new Funn(
                alvorlighet,
                null,
                tekst,
                null,
                tekst,
                tekst,
                ELEMENT,
                tekst,
                tekst,
                1,
                1,
                Map.of(tekst, tekst),
                tekst,
                tekst,
                tekst,
                tekst,
                tekst);
    }

    static Funn skjemafeil() {
        return new Funn(
                Alvorlighet.FATAL,
                null,
                "Filbeskrivelse",
                "XSD_VALIDATION",
                "Sak mangler StartDato.",
                "Barnevern",
                null,
                "Filbeskrivelse",
                "/Barnevern/Sak",
                3,
                1,
                Map.of(),
                null,
                "Fyll ut StartDato.",
                null,
                "Sak manglar StartDato.",
                "Fyll ut StartDato.");
    }

    static Valideringsrapport rapport(Funn... funn) {
        Alvorlighet verst = List.of(funn).stream()
                .map(Funn::alvorlighet)
                .max(Enum::compareTo)
                .orElse(Alvorlighet.OK);
        boolean godtatt = verst.compareTo(Alvorlighet.ERROR) < 0;
        return new Valideringsrapport(
                verst, List.of(funn), "2026.2", 4, godtatt, new DokumentId(ELEMENT), godtatt ? 3 : null);
    }
}
