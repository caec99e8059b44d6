package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Oslo, Bergen and Trondheim report by city district. Blank names count as missing. */
public final class Avgiver1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Avgiver 1", "Avgiver")
            .nasjonal("REPORTER_01")
            .tekst(
                    "Oslo, Bergen og Trondheim må oppgi bydelens nummer og navn.",
                    "Oslo, Bergen og Trondheim må oppgje nummeret og namnet på bydelen.")
            .gjorDette(
                    "Fyll ut Bydelsnummer og Bydelsnavn på Avgiver i fagsystemet.",
                    "Fyll ut Bydelsnummer og Bydelsnavn på Avgiver i fagsystemet.")
            .merknad("Et navn av bare mellomrom regnes som manglende. Stavanger står ikke i regelen.")
            .eksempel("""
                    <Barnevern Id="00000000-0000-4000-8000-000000000001" DatoUttrekk="2026-01-15T06:00:00+01:00">
                      <Fagsystem Leverandor="Eksempel AS" Navn="Eksempel" Versjon="1"/>
                      <Avgiver Organisasjonsnummer="964338531" Kommunenummer="4601" Kommunenavn="Bergen"/>
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
        String navn = avgiver.bydelsnavn();
        boolean mangler = avgiver.bydelsnummer() == null || navn == null || navn.isBlank();
        return HAR_BYDELER.contains(avgiver.organisasjonsnummer()) && mangler
                ? Stream.of(Brudd.vedKonvolutt(
                        grunnlag, avgiver, "Avgiver", "Organisasjonsnummer", avgiver.organisasjonsnummer()))
                : Stream.empty();
    }

    private static final Set<String> HAR_BYDELER = Set.of("958935420", "964338531", "942110464");
}
