package no.barnevernsregister.validation.konvertering;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.Tekst;

/** What a service that converts from yearly extracts to case messages must hold to. */
public record Konverteringsregel(String id, Alvorlighet alvorlighet, Tekst tekst, Tekst gjorDette) {

    /** A second initial submission: a migrated case comes as new after the first was said to be complete. */
    public static final Konverteringsregel NY_FORSTEINNSENDING = new Konverteringsregel(
            "Konvertering 1",
            Alvorlighet.ERROR,
            new Tekst(
                    "Tjenesten har alt sendt det første uttrekket for konverteringsåret, så det kan ikke sendes en gang til.",
                    "Tenesta har alt sendt det første uttrekket for konverteringsåret, så det kan ikkje sendast ein gong"
                            + " til."),
            new Tekst(
                    "Send endringer i saken med ForrigeId. Mangler saken i det første uttrekket, må Bufdir åpne det igjen.",
                    "Send endringar i saka med ForrigeId. Manglar saka i det første uttrekket, må Bufdir opne det igjen."));

    /** A change of a case that the initial submission has not brought. */
    public static final Konverteringsregel ENDRING_FOR_FORSTEINNSENDING = new Konverteringsregel(
            "Konvertering 2",
            Alvorlighet.ERROR,
            new Tekst(
                    "Dette er en endring i en sak som ikke er sendt for konverteringsåret ennå.",
                    "Dette er ei endring i ei sak som ikkje er send for konverteringsåret enno."),
            new Tekst(
                    "Send hele saken uten ForrigeId først, og deretter endringene.",
                    "Send heile saka utan ForrigeId først, og deretter endringane."));

    /** A yearly extract for a year that is reported by case messages. */
    public static final Konverteringsregel ARSUTTREKK_ETTER_KONVERTERING = new Konverteringsregel(
            "Konvertering 3",
            Alvorlighet.FATAL,
            new Tekst(
                    "Tjenesten rapporterer fra fagsystemet for dette året, så årsuttrekket kan ikke tas imot.",
                    "Tenesta rapporterer frå fagsystemet for dette året, så årsuttrekket kan ikkje takast imot."),
            new Tekst(
                    "Send sakene fra fagsystemet. Er konverteringsåret feil, må Bufdir rette det i organisasjonsregisteret.",
                    "Send sakene frå fagsystemet. Er konverteringsåret feil, må Bufdir rette det i organisasjonsregisteret."));

    /** The finding that a service has broken it. */
    public Funn funn(Konvertering konvertering) {
        return new Funn(
                alvorlighet,
                null,
                id,
                null,
                tekst.nb(),
                "Barnevern",
                null,
                id,
                null,
                null,
                null,
                Map.of("Konverteringsår", Integer.toString(konvertering.aar())),
                null,
                gjorDette.nb(),
                null,
                tekst.nn(),
                gjorDette.nn());
    }
}
