package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.DufNummer;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The control digits of a number in the immigration register hold. The number itself is never in the finding. */
public final class Personalia17 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Personalia 17", "Personalia")
            .nasjonal("PERSONALIA_17")
            .fra(2022)
            .tekst("DUF-nummeret er ikke gyldig.", "DUF-nummeret er ikkje gyldig.")
            .gjorDette(
                    "Kontroller DUF-nummeret mot papirene fra utlendingsmyndighetene.",
                    "Kontroller DUF-nummeret mot papira frå utlendingsstyresmaktene.")
            .merknad(
                    "De to siste sifrene er resten når den vektede summen av de ti første (4, 6, 3, 2, 4, 6, 3, 2, 7, 5) deles på"
                            + " elleve.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="2015-05-17" Kjonn="2" DUFnummer="000000000001"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().personalia().stream()
                .filter(personalia -> personalia.dufNummer() != null && !DufNummer.erGyldig(personalia.dufNummer()))
                .map(personalia -> Brudd.ved(personalia, "StartDato", personalia.startDato()));
    }
}
