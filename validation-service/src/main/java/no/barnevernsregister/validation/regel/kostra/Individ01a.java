package no.barnevernsregister.validation.regel.kostra;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.Klientdel;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Plan;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.contracts.kostra.Undersokelse;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import org.jspecify.annotations.Nullable;

/** No date is further away from the reporting year than the age of a client allows. */
public final class Individ01a implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 01a", "Individ")
            .tekst(
                    "En dato ligger for langt tilbake eller fram i tid.",
                    "Ein dato ligg for langt tilbake eller fram i tid.")
            .gjorDette("Rett datoen i fagsystemet.", "Rett datoen i fagsystemet.")
            .merknad("Fra 1. januar 25 år før rapporteringsåret til 31. desember 25 år etter, som i kravteksten;"
                    + " kontrollprogrammet har faste grenser, 1998 og 2049. Evalueringsdatoen til en plan prøves"
                    + " også, som i programmet. Sak 1 for BVR har 26 år.")
            .eksempel("""
                    <Plan Id="2" StartDato="2025-01-10" EvaluertDato="1999-12-31" Plantype="1"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        LocalDate forste = LocalDate.of(grunnlag.aar() - 25, 1, 1);
        LocalDate siste = LocalDate.of(grunnlag.aar() + 25, 12, 31);
        List<Brudd> brudd = new ArrayList<>();
        forAlle(grunnlag.individ(), (del, navn, dag) -> {
            if (dag != null && (dag.isBefore(forste) || dag.isAfter(siste))) {
                brudd.add(Brudd.ved(del, navn, dag));
            }
        });
        return brudd.stream();
    }

    private interface Datoprove {
        void se(Klientdel del, String navn, @Nullable LocalDate dag);
    }

    private static void forAlle(Individ individ, Datoprove prove) {
        prove.se(individ, "StartDato", individ.startDato());
        prove.se(individ, "SluttDato", individ.sluttDato());
        for (Melding melding : individ.melding()) {
            prove.se(melding, "StartDato", melding.startDato());
            prove.se(melding, "SluttDato", melding.sluttDato());
            Undersokelse undersokelse = melding.undersokelse();
            if (undersokelse != null) {
                prove.se(undersokelse, "StartDato", undersokelse.startDato());
                prove.se(undersokelse, "SluttDato", undersokelse.sluttDato());
            }
        }
        for (Plan plan : individ.plan()) {
            prove.se(plan, "StartDato", plan.startDato());
            prove.se(plan, "SluttDato", plan.sluttDato());
            prove.se(plan, "EvaluertDato", plan.evaluertDato());
        }
        for (Tiltak tiltak : individ.tiltak()) {
            prove.se(tiltak, "StartDato", tiltak.startDato());
            prove.se(tiltak, "SluttDato", tiltak.sluttDato());
        }
        for (Flytting flytting : individ.flytting()) {
            prove.se(flytting, "SluttDato", flytting.sluttDato());
        }
    }
}
