package no.barnevernsregister.validation.regel.kostra;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A code is valid on the day it was used, as the code lists of the yearly extract date it. Ours. */
public final class Kodeverk1 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Kodeverk 1", "Individ")
            .tekst("Koden var ikke i bruk på den datoen.", "Koden var ikkje i bruk på den datoen.")
            .gjorDette(
                    "Velg en kode som gjelder for datoen, eller rett datoen.",
                    "Vel ein kode som gjeld for datoen, eller rett datoen.")
            .merknad("Vår egen regel, og en advarsel. Alle kodene prøves, men 15F daterer bare plantype 3 (til og"
                    + " med 2022) og kodene for flyttinger (fra 2022). Datoene for BVR brukes ikke: melder 15, 24 og"
                    + " 25 er åpne, og saksinnholdet gjelder også i 2026. Konklusjoner, vedtaksgrunnlag og"
                    + " opphevelser prøves på sluttdatoen, alt annet på startdatoen.")
            .eksempel("""
                    <Plan Id="2" StartDato="2025-01-10" Plantype="3"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        List<Brudd> brudd = new ArrayList<>();
        Kodebruk.forAlle(grunnlag.individ(), bruk -> {
            if (bruk.verk()
                    .finn(bruk.kode())
                    .filter(kode -> !kode.gjelder(bruk.dag()))
                    .isPresent()) {
                brudd.add(Brudd.vedDelAvKlient(bruk.sted(), bruk.type(), "Kode", bruk.kode(), "Dato", bruk.dag()));
            }
        });
        return brudd.stream();
    }
}
