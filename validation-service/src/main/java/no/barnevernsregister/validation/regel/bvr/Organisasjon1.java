package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The number of the sender can be an organisation number at all. */
public final class Organisasjon1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Organisasjon 1", "Avgiver")
            .tekst(
                    "Organisasjonsnummeret til avgiveren har feil kontrollsiffer.",
                    "Organisasjonsnummeret til avgivaren har feil kontrollsiffer.")
            .gjorDette(
                    "Rett organisasjonsnummeret på Avgiver i fagsystemet.",
                    "Rett organisasjonsnummeret på Avgiver i fagsystemet.")
            .merknad(
                    "Mottaket avviser alltid et slikt dokument, siden ingen kan sende for en organisasjon som ikke finnes. Regelen sier fra"
                            + " før dokumentet sendes.")
            .eksempel("""
                    <Barnevern Id="00000000-0000-4000-8000-000000000001" DatoUttrekk="2026-01-15T06:00:00+01:00">
                      <Fagsystem Leverandor="Eksempel AS" Navn="Eksempel" Versjon="1"/>
                      <Avgiver Organisasjonsnummer="964965227" Kommunenummer="3401" Kommunenavn="Kongsvinger"/>
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
        return Organisasjonsnummer.erGyldig(avgiver.organisasjonsnummer())
                ? Stream.empty()
                : Stream.of(Brudd.vedKonvolutt(
                        grunnlag, avgiver, "Avgiver", "Organisasjonsnummer", avgiver.organisasjonsnummer()));
    }
}
