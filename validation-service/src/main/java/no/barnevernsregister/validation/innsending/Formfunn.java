package no.barnevernsregister.validation.innsending;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XsdFeil;
import org.jspecify.annotations.Nullable;

/** Findings about the document itself: its form, its schema version and its place in the chain. */
public final class Formfunn {

    private Formfunn() {}

    /** It cannot be read as XML, or tries what no honest document needs. */
    public static Funn ulesbar(UlesbarXml feil) {
        return funn(
                Alvorlighet.FATAL,
                "Ulesbar XML",
                "XML_DESERIALIZE",
                feil.grunn().setning(),
                new Tekst(
                        "Send et dokument som følger skjemaet Barnevern.",
                        "Send eit dokument som følgjer skjemaet Barnevern."),
                Map.of(),
                feil.linje() == 0 ? null : new Plassering("/", feil.linje(), feil.kolonne()));
    }

    static Funn ukjentVersjon(int versjon) {
        return kjede(
                Alvorlighet.FATAL,
                "Skjemaversjon",
                "XSD_VERSION",
                new Tekst("Skjemaversjonen kan ikke tas imot.", "Skjemaversjonen kan ikkje takast imot."),
                new Tekst(
                        "Send etter versjon 4, 3 eller 1, eller la være å oppgi versjon.",
                        "Send etter versjon 4, 3 eller 1, eller la vere å oppgje versjon."),
                Map.of("Versjon", Integer.toString(versjon)));
    }

    /** A place where it breaks the schema. */
    public static Funn brudd(XsdFeil feil) {
        return funn(
                Alvorlighet.FATAL,
                "Filbeskrivelse",
                "XSD_VALIDATION",
                feil.tekst(),
                feil.gjorDette(),
                Map.of(),
                feil.plassering());
    }

    static Funn manglerForrige() {
        return kjede(
                Alvorlighet.ERROR,
                "SNAPSHOT_01",
                "SNAPSHOT_01",
                new Tekst(
                        "Dokumentet som skulle komme før dette i saken, har ikke kommet.",
                        "Dokumentet som skulle kome før dette i saka, har ikkje kome."),
                new Tekst(
                        "Send det manglende dokumentet og deretter dette på nytt med ny Id, eller send hele saken etter"
                                + " det siste dokumentet vi har (se hode).",
                        "Send dokumentet som manglar og deretter dette på nytt med ny Id, eller send heile saka etter det"
                                + " siste dokumentet vi har (sjå hode)."),
                Map.of());
    }

    static Funn segSelv() {
        return kjede(
                Alvorlighet.ERROR,
                "SNAPSHOT_01",
                "SNAPSHOT_01",
                new Tekst(
                        "Dokumentet viser til seg selv som det forrige.",
                        "Dokumentet viser til seg sjølv som det førre."),
                new Tekst(
                        "Send på nytt med ny Id og med det siste godtatte dokumentet (se hode) som ForrigeId.",
                        "Send på nytt med ny Id og med det siste godtekne dokumentet (sjå hode) som ForrigeId."),
                Map.of());
    }

    static Funn forrigeAvvist() {
        return kjede(
                Alvorlighet.ERROR,
                "SNAPSHOT_02",
                "SNAPSHOT_02",
                new Tekst(
                        "Dokumentet som står som det forrige, ble avvist, så dette kan ikke bygge på det.",
                        "Dokumentet som står som det førre, vart avvist, så dette kan ikkje byggje på det."),
                new Tekst(
                        "Rett det avviste dokumentet, og send begge på nytt med det siste godtatte (se hode) som"
                                + " ForrigeId.",
                        "Rett det avviste dokumentet, og send begge på nytt med det siste godtekne (sjå hode) som"
                                + " ForrigeId."),
                Map.of());
    }

    static Funn forgrening(DokumentId hode) {
        return kjede(
                Alvorlighet.ERROR,
                "SNAPSHOT_02",
                "SNAPSHOT_02",
                new Tekst(
                        "Saken har fått et nyere dokument enn det som står som det forrige.",
                        "Saka har fått eit nyare dokument enn det som står som det førre."),
                new Tekst(
                        "Send saken på nytt med det siste godtatte dokumentet (se hode) som ForrigeId.",
                        "Send saka på nytt med det siste godtekne dokumentet (sjå hode) som ForrigeId."),
                Map.of("Hode", hode.toString()));
    }

    static Funn annetInnhold() {
        return kjede(
                Alvorlighet.ERROR,
                "SNAPSHOT_03",
                "SNAPSHOT_03",
                new Tekst("Et annet dokument er sendt med samme Id.", "Eit anna dokument er sendt med same Id."),
                new Tekst(
                        "Gi hvert dokument sin egen Id, og send på nytt.",
                        "Gje kvart dokument sin eigen Id, og send på nytt."),
                Map.of());
    }

    static Funn nyereFil() {
        return kjede(
                Alvorlighet.ERROR,
                "Nyere fil",
                null,
                new Tekst(
                        "Det er alt tatt imot en nyere fil fra tjenesten for samme år.",
                        "Det er alt teke imot ei nyare fil frå tenesta for same år."),
                new Tekst(
                        "Skal denne filen gjelde, last den opp på nytt.",
                        "Skal denne fila gjelde, last ho opp på nytt."),
                Map.of());
    }

    /** Whoever sends about an erased child goes on sending until somebody stops it. */
    static Funn personSlettet() {
        return kjede(
                Alvorlighet.ERROR,
                "Slettet person",
                null,
                new Tekst(
                        "Barnet i saken er slettet fra registeret etter vedtak, så det tas ikke imot mer om saken.",
                        "Barnet i saka er sletta frå registeret etter vedtak, så det blir ikkje teke imot meir om saka."),
                new Tekst(
                        "Stopp sendingen av denne saken. Er det en feil, ta kontakt med Bufdir.",
                        "Stopp sendinga av denne saka. Er det ein feil, ta kontakt med Bufdir."),
                Map.of());
    }

    private static Funn kjede(
            Alvorlighet alvorlighet,
            String regel,
            @Nullable String nasjonal,
            Tekst tekst,
            Tekst gjorDette,
            Map<String, String> verdier) {
        return funn(alvorlighet, regel, nasjonal, tekst, gjorDette, verdier, null);
    }

    private static Funn funn(
            Alvorlighet alvorlighet,
            String regel,
            @Nullable String nasjonal,
            Tekst tekst,
            Tekst gjorDette,
            Map<String, String> verdier,
            @Nullable Plassering sted) {
        return new Funn(
                alvorlighet,
                null,
                regel,
                nasjonal,
                tekst.nb(),
                "Barnevern",
                null,
                regel,
                sted == null ? null : sted.sti(),
                sted == null ? null : sted.linje(),
                sted == null ? null : sted.kolonne(),
                verdier,
                null,
                gjorDette.nb(),
                null,
                tekst.nn(),
                gjorDette.nn());
    }
}
