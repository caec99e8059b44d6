package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A case without any measure ends when the child comes of age. Decisions may stand open. */
public final class Sak8 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Sak 8", "Sak")
            .nasjonal("CASE_08")
            .tekst(
                    "Personen har fylt 18 år og har ingen tiltak, men saken eller noe i den er ikke avsluttet.",
                    "Personen har fylt 18 år og har ingen tiltak, men saka eller noko i ho er ikkje avslutta.")
            .gjorDette(
                    "Avslutt det som er åpent, og saken. Får personen ettervern, registrer tiltaket.",
                    "Avslutt det som er ope, og saka. Får personen ettervern, registrer tiltaket.")
            .lov("barnevernsloven § 3-6")
            .merknad(
                    "Leses slik at saken ikke har noe tiltak, verken åpent eller avsluttet, og at saken eller noe i den utenom"
                            + " vedtak er åpent. Alderen regnes som i Sak 7.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2024-01-10" Journalnummer="2024/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2024-01-10" Fodselsnummer="17850700200" Fodseldato="2007-05-17" Kjonn="2"/>
                      <Melding Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        int alder = grunnlag.alder().orElse(0);
        return alder >= 18 && sak.tiltak().isEmpty() && Apent.erSakenUtenomVedtak(sak)
                ? Stream.of(Brudd.ved(grunnlag, "Alder", alder))
                : Stream.empty();
    }
}
