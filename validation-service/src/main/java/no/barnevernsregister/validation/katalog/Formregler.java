package no.barnevernsregister.validation.katalog;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.rapport.Regelkatalog;
import no.barnevernsregister.contracts.rapport.Regelkatalog.Format;
import no.barnevernsregister.contracts.rapport.Regelkatalog.Mildning;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.validation.konvertering.Konverteringsregel;
import org.jspecify.annotations.Nullable;

/** What a document is judged by before its rules, and what the engine says of itself: no rule classes, but in reports. */
final class Formregler {

    private static final LocalDate FRA = LocalDate.of(2013, 1, 1);

    static final List<Regelkatalog.Regel> ALLE = List.of(
            regel(
                    Format.BVR,
                    "Ulesbar XML",
                    "XML_DESERIALIZE",
                    Alvorlighet.FATAL,
                    new Tekst(
                            "Dokumentet kan ikke leses som XML, eller bruker noe som ikke er tillatt.",
                            "Dokumentet kan ikkje lesast som XML, eller bruker noko som ikkje er tillate."),
                    new Tekst(
                            "Send et dokument som følger skjemaet Barnevern.",
                            "Send eit dokument som følgjer skjemaet Barnevern.")),
            regel(
                    Format.BVR,
                    "Skjemaversjon",
                    "XSD_VERSION",
                    Alvorlighet.FATAL,
                    new Tekst("Skjemaversjonen kan ikke tas imot.", "Skjemaversjonen kan ikkje takast imot."),
                    new Tekst(
                            "Send etter versjon 4, 3 eller 1, eller la være å oppgi versjon.",
                            "Send etter versjon 4, 3 eller 1, eller la vere å oppgje versjon.")),
            regel(
                    Format.BVR,
                    "Filbeskrivelse",
                    "XSD_VALIDATION",
                    Alvorlighet.FATAL,
                    new Tekst(
                            "Dokumentet følger ikke skjemaet; hvert funn sier hva som er galt.",
                            "Dokumentet følgjer ikkje skjemaet; kvart funn seier kva som er gale."),
                    new Tekst("Rett det funnet sier.", "Rett det funnet seier.")),
            regel(
                    Format.BVR,
                    "SNAPSHOT_01",
                    "SNAPSHOT_01",
                    Alvorlighet.ERROR,
                    new Tekst(
                            "Dokumentet som skulle komme før dette i saken, kom ikke innen 24 timer.",
                            "Dokumentet som skulle kome før dette i saka, kom ikkje innan 24 timar."),
                    new Tekst(
                            "Send det manglende dokumentet først, eller send hele saken etter det siste dokumentet vi har.",
                            "Send dokumentet som manglar først, eller send heile saka etter det siste dokumentet vi har.")),
            regel(
                    Format.BVR,
                    "SNAPSHOT_02",
                    "SNAPSHOT_02",
                    Alvorlighet.ERROR,
                    new Tekst(
                            "Dokumentet bygger ikke på det siste godtatte dokumentet i saken.",
                            "Dokumentet byggjer ikkje på det siste godtekne dokumentet i saka."),
                    new Tekst(
                            "Send på nytt med det siste godtatte dokumentet (se hode) som ForrigeId.",
                            "Send på nytt med det siste godtekne dokumentet (sjå hode) som ForrigeId.")),
            regel(
                    Format.BVR,
                    "SNAPSHOT_03",
                    "SNAPSHOT_03",
                    Alvorlighet.ERROR,
                    new Tekst("Et annet dokument er sendt med samme Id.", "Eit anna dokument er sendt med same Id."),
                    new Tekst(
                            "Gi hvert dokument sin egen Id, og send på nytt.",
                            "Gje kvart dokument sin eigen Id, og send på nytt.")),
            regel(Format.BVR, Konverteringsregel.NY_FORSTEINNSENDING),
            regel(Format.BVR, Konverteringsregel.ENDRING_FOR_FORSTEINNSENDING),
            regel(Format.KOSTRA15F, Konverteringsregel.ARSUTTREKK_ETTER_KONVERTERING),
            regel(
                    Format.FELLES,
                    "REGEL_FEILET",
                    null,
                    Alvorlighet.INFO,
                    new Tekst(
                            "En regel kunne ikke kontrolleres på grunn av en feil hos oss.",
                            "Ein regel kunne ikkje kontrollerast på grunn av ein feil hos oss."),
                    new Tekst(
                            "Du trenger ikke å gjøre noe. Vi har fått beskjed.",
                            "Du treng ikkje å gjere noko. Vi har fått beskjed.")),
            regel(
                    Format.FELLES,
                    "FLERE_FUNN",
                    null,
                    Alvorlighet.INFO,
                    new Tekst("Det er flere funn enn rapporten viser.", "Det er fleire funn enn rapporten viser."),
                    new Tekst(
                            "Rett funnene som står der, og send på nytt.",
                            "Rett funna som står der, og send på nytt.")));

    private Formregler() {}

    private static Regelkatalog.Regel regel(Format format, Konverteringsregel regel) {
        return regel(format, regel.id(), null, regel.alvorlighet(), regel.tekst(), regel.gjorDette());
    }

    private static Regelkatalog.Regel regel(
            Format format, String id, @Nullable String nasjonal, Alvorlighet alvorlighet, Tekst tekst, Tekst raad) {
        return new Regelkatalog.Regel(
                Katalogbygger.nokkel(format, id),
                id,
                nasjonal,
                format,
                "Barnevern",
                alvorlighet,
                Mildning.ALDRI,
                FRA,
                null,
                tekst,
                raad,
                null,
                null,
                null);
    }
}
