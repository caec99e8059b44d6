package no.barnevernsregister.validation.cli;

import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.validation.regel.Regelsett;

/** The report on a case message that the front door would refuse for its size alone. */
final class ForStor {

    private ForStor() {}

    static Valideringsrapport rapport() {
        var funn = new Funn(
                Alvorlighet.FATAL,
                null,
                "Ulesbar XML",
                "XML_DESERIALIZE",
                "Dokumentet er større enn 10 MB, som er det meste registeret tar imot for én sak.",
                "Barnevern",
                null,
                "Ulesbar XML",
                null,
                null,
                null,
                Map.of(),
                null,
                "Kontroller at dokumentet gjelder én sak.",
                null,
                "Dokumentet er større enn 10 MB, som er det meste registeret tek imot for éi sak.",
                "Kontroller at dokumentet gjeld éi sak.");
        return new Valideringsrapport(Alvorlighet.FATAL, List.of(funn), Regelsett.VERSJON, null, false, null);
    }
}
