package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** At 25 the help ends. Decisions may stand open. */
public final class Sak7 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Sak 7", "Sak")
            .nasjonal("CASE_07")
            .tekst(
                    "Personen har fylt 25 år, men saken eller noe i den er ikke avsluttet.",
                    "Personen har fylt 25 år, men saka eller noko i ho er ikkje avslutta.")
            .gjorDette(
                    "Avslutt det som er åpent, og saken, eller kontroller fødselsdatoen.",
                    "Avslutt det som er ope, og saka, eller kontroller fødselsdatoen.")
            .lov("barnevernsloven § 3-6")
            .merknad(
                    "Alderen er hele år den dagen saken ble hentet ut, etter fødselsdatoen i personalia som gjelder nå. Av det"
                            + " som kan avsluttes, er vedtak unntatt.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2024-01-10" Journalnummer="2024/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2024-01-10" Fodselsnummer="17850000200" Fodseldato="2000-05-17" Kjonn="2"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        int alder = grunnlag.alder().orElse(0);
        return alder >= 25 && Apent.erSakenUtenomVedtak(grunnlag.sak())
                ? Stream.of(Brudd.ved(grunnlag, "Alder", alder))
                : Stream.empty();
    }
}
