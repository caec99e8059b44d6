package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The sender is a municipality on the day of the extract. */
public final class Kommune1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Kommune 1", "Avgiver")
            .tekst(
                    "Kommunenummeret til avgiveren gjaldt ikke da saken ble hentet ut.",
                    "Kommunenummeret til avgivaren galdt ikkje då saka vart henta ut.")
            .gjorDette(
                    "Kontroller kommunenummeret på Avgiver i fagsystemet. Nummeret kan ha endret seg ved en kommunesammenslåing.",
                    "Kontroller kommunenummeret på Avgiver i fagsystemet. Nummeret kan ha endra seg ved ei kommunesamanslåing.")
            .merknad("Etter Statistisk sentralbyrås kommuneliste.")
            .eksempel("""
                    <Barnevern Id="00000000-0000-4000-8000-000000000001" DatoUttrekk="2026-01-15T06:00:00+01:00">
                      <Fagsystem Leverandor="Eksempel AS" Navn="Eksempel" Versjon="1"/>
                      <Avgiver Organisasjonsnummer="964965226" Kommunenummer="0402" Kommunenavn="Kongsvinger"/>
                      <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1"/>
                    </Barnevern>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var avgiver = grunnlag.avgiver();
        var dag = grunnlag.uttrekksdato();
        return Kommuner.finn(avgiver.kommunenummer())
                        .filter(kommune -> kommune.gjelder(dag))
                        .isEmpty()
                ? Stream.of(Brudd.vedKonvolutt(
                        grunnlag, avgiver, "Avgiver", "Kommunenummer", avgiver.kommunenummer(), "DatoUttrekk", dag))
                : Stream.empty();
    }
}
