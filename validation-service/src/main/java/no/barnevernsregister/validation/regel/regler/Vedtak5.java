package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The 2021 act holds for decisions from 1 January 2023 on, the 1992 act before; the cf. paragraphs are not tested. */
public final class Vedtak5 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Vedtak 5",
            "DECISION_05",
            "Vedtak",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2022, 1, 1),
            "Vedtaket viser til en barnevernslov som ikke gjaldt da det ble fattet.",
            "Bruk barnevernsloven av 2021 (BVL2021) for vedtak fra 1. januar 2023, og loven av 1992 (BVL) for eldre vedtak.",
            "barnevernsloven § 17-1");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().vedtak().stream()
                .filter(vedtak ->
                        vedtak.lovhjemmel().lov().equals(vedtak.startDato().isBefore(LOV_2021) ? "BVL2021" : "BVL"))
                .map(vedtak -> Brudd.ved(
                        vedtak,
                        vedtak.migrertId(),
                        "StartDato",
                        vedtak.startDato(),
                        "Lov",
                        vedtak.lovhjemmel().lov()));
    }

    private static final LocalDate LOV_2021 = LocalDate.of(2023, 1, 1);
}
