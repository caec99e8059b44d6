package no.barnevernsregister.validation.innsending;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XsdFeil;
import org.jspecify.annotations.Nullable;

/** Findings about the document itself: its form, its schema version and its place in the chain. */
final class Formfunn {

    private Formfunn() {}

    static Funn ulesbar(UlesbarXml feil) {
        return funn(
                Alvorlighet.FATAL,
                "Ulesbar XML",
                "XML_DESERIALIZE",
                feil.grunn().setning(),
                "Send et dokument som følger skjemaet Barnevern.",
                Map.of("Linje", Integer.toString(feil.linje()), "Kolonne", Integer.toString(feil.kolonne())));
    }

    static Funn ukjentVersjon(int versjon) {
        return funn(
                Alvorlighet.FATAL,
                "Skjemaversjon",
                "XSD_VERSION",
                "Skjemaversjonen kan ikke tas imot.",
                "Send etter versjon 4, eller la være å oppgi versjon.",
                Map.of("Versjon", Integer.toString(versjon)));
    }

    static Funn brudd(XsdFeil feil) {
        return new Funn(
                Alvorlighet.FATAL,
                null,
                "Filbeskrivelse",
                "XSD_VALIDATION",
                feil.tekst(),
                "Barnevern",
                null,
                "Filbeskrivelse",
                feil.plassering().sti(),
                feil.plassering().linje(),
                feil.plassering().kolonne(),
                Map.of(),
                null,
                feil.gjorDette(),
                null);
    }

    static Funn manglerForrige() {
        return funn(
                Alvorlighet.ERROR,
                "SNAPSHOT_01",
                "SNAPSHOT_01",
                "Dokumentet som skulle komme før dette i saken, har ikke kommet.",
                "Send det manglende dokumentet og deretter dette på nytt med ny Id, eller send hele saken etter det"
                        + " siste dokumentet vi har (se hode).",
                Map.of());
    }

    static Funn forrigeAvvist() {
        return funn(
                Alvorlighet.ERROR,
                "SNAPSHOT_02",
                "SNAPSHOT_02",
                "Dokumentet som står som det forrige, ble avvist, så dette kan ikke bygge på det.",
                "Rett det avviste dokumentet, og send begge på nytt med det siste godtatte (se hode) som ForrigeId.",
                Map.of());
    }

    static Funn forgrening(DokumentId hode) {
        return funn(
                Alvorlighet.ERROR,
                "SNAPSHOT_02",
                "SNAPSHOT_02",
                "Saken har fått et nyere dokument enn det som står som det forrige.",
                "Send saken på nytt med det siste godtatte dokumentet (se hode) som ForrigeId.",
                Map.of("Hode", hode.toString()));
    }

    static Funn annetInnhold() {
        return funn(
                Alvorlighet.ERROR,
                "SNAPSHOT_03",
                "SNAPSHOT_03",
                "Et annet dokument er sendt med samme Id.",
                "Gi hvert dokument sin egen Id, og send på nytt.",
                Map.of());
    }

    private static Funn funn(
            Alvorlighet alvorlighet,
            String regel,
            @Nullable String nasjonal,
            String tekst,
            String gjorDette,
            Map<String, String> verdier) {
        return new Funn(
                alvorlighet,
                null,
                regel,
                nasjonal,
                tekst,
                "Barnevern",
                null,
                regel,
                null,
                null,
                null,
                verdier,
                null,
                gjorDette,
                null);
    }
}
