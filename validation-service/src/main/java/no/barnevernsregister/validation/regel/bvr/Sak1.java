package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Nothing in a case happened more than 26 calendar years from the year of the extract. */
public final class Sak1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Sak 1", "Sak")
            .nasjonal("CASE_01")
            .tekst(
                    "En dato i saken ligger for langt tilbake eller for langt fram i tid.",
                    "Ein dato i saka ligg for langt tilbake eller for langt fram i tid.")
            .gjorDette("Kontroller årstallet, og rett datoen.", "Kontroller årstalet, og rett datoen.")
            .merknad(
                    "Grensene er 1. januar 26 år før og 31. desember 26 år etter året saken ble hentet ut. Fødselsdatoen"
                            + " er ikke noe som hendte i saken, og regnes ikke med.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2062-01-12"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        int aar = grunnlag.uttrekksdato().getYear();
        Sak sak = grunnlag.sak();
        Stream<Brudd> sakens = Stream.of(
                        Optional.of(Brudd.ved(grunnlag, "StartDato", sak.startDato()))
                                .filter(_ -> utenfor(sak.startDato(), aar)),
                        Optional.ofNullable(sak.sluttDato())
                                .filter(slutt -> utenfor(slutt, aar))
                                .map(slutt -> Brudd.ved(grunnlag, "SluttDato", slutt)))
                .flatMap(Optional::stream);
        Stream<Brudd> objektenes = sak.objekter()
                .flatMap(objekt -> Datofelt.i(objekt).stream()
                        .filter(felt -> utenfor(felt.dato(), aar))
                        .map(felt ->
                                Brudd.vedDel(objekt, felt.sted(), felt.type(), felt.id(), felt.navn(), felt.dato())));
        Stream<Brudd> steinenes = sak.slettet().stream()
                .filter(stein -> utenfor(stein.sluttDato(), aar))
                .map(stein -> Brudd.ved(stein, "SluttDato", stein.sluttDato()));
        return Stream.of(sakens, objektenes, steinenes).flatMap(brudd -> brudd);
    }

    private static boolean utenfor(LocalDate dag, int aar) {
        return dag.getYear() < aar - 26 || dag.getYear() > aar + 26;
    }
}
