package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The day of the extract decides which rules hold; before the first of them none would. */
public final class Uttrekk1 implements Regel<Saksgrunnlag> {

    private static final LocalDate FORSTE_REGLER = LocalDate.of(2013, 1, 1);

    private static final Regelomtale OMTALE = Regelomtale.feil("Uttrekk 1", "Barnevern")
            .fra(1)
            .tekst("Dokumentet er datert før registeret fantes.", "Dokumentet er datert før registeret fanst.")
            .gjorDette(
                    "Kontroller klokken i fagsystemet (DatoUttrekk), og send på nytt med ny Id.",
                    "Kontroller klokka i fagsystemet (DatoUttrekk), og send på nytt med ny Id.")
            .merknad("Egen regel. De første reglene gjelder fra 1. januar 2013; uten denne ville et eldre dokument vært"
                    + " godtatt uten kontroll.")
            .eksempel("""
                    <Barnevern Id="00000000-0000-4000-8000-000000000001" DatoUttrekk="2012-12-31T06:00:00+01:00">
                      <Fagsystem Leverandor="Eksempel AS" Navn="Eksempel" Versjon="1"/>
                      <Avgiver Organisasjonsnummer="964965226" Kommunenummer="3401" Kommunenavn="Kongsvinger"/>
                      <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2012-01-10" Journalnummer="2012/1"/>
                    </Barnevern>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.uttrekksdato().isBefore(FORSTE_REGLER)
                ? Stream.of(Brudd.ved(grunnlag, "DatoUttrekk", grunnlag.uttrekksdato()))
                : Stream.empty();
    }
}
