package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A municipality in charge of supervision is one on some day while it is in charge. */
public final class Kommune2 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Kommune 2", "Ansvarlig")
            .tekst(
                    "Kommunen som har ansvar for tilsynet, finnes ikke i den tiden den har ansvaret.",
                    "Kommunen som har ansvar for tilsynet, finst ikkje i den tida han har ansvaret.")
            .gjorDette(
                    "Kontroller kommunenummeret på den som har ansvar for tilsynet.",
                    "Kontroller kommunenummeret på den som har ansvar for tilsynet.")
            .lov("barnevernsloven § 10-2")
            .merknad(
                    "Nummeret skal gjelde minst én dag fra ansvaret begynte til tiltaket sluttet, eller til saken ble hentet ut: både det"
                            + " gamle og det nye nummeret til en kommune som har endret nummer, er i orden.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="2.1"/>
                      <Tilsyn>
                        <Ansvarlig Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10" Kommunenummer="0000"/>
                        <Hyppighet Id="00000000-0000-4000-8000-000000000005" StartDato="2026-01-10" Kode="4"/>
                      </Tilsyn>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().tiltak().stream().flatMap(tiltak -> {
            var tilsyn = tiltak.tilsyn();
            return tilsyn == null
                    ? Stream.empty()
                    : tilsyn.ansvarlig().stream()
                            .filter(en -> !finnes(en, slutt(tiltak, grunnlag)))
                            .map(en -> Brudd.vedDel(
                                    tiltak,
                                    en,
                                    "Ansvarlig",
                                    en.id(),
                                    "Kommunenummer",
                                    en.kommunenummer(),
                                    "StartDato",
                                    en.startDato()));
        });
    }

    private static LocalDate slutt(Tiltak tiltak, Saksgrunnlag grunnlag) {
        LocalDate slutt = Slutt.av(tiltak);
        return slutt == null ? grunnlag.uttrekksdato() : slutt;
    }

    private static boolean finnes(TilsynAnsvarlig ansvarlig, LocalDate slutt) {
        LocalDate fra = ansvarlig.startDato();
        LocalDate til = Collections.max(List.of(fra, slutt, LISTEN_BEGYNNER));
        return Kommuner.finn(ansvarlig.kommunenummer())
                .filter(kommune -> !kommune.gyldigFra().isAfter(til))
                .filter(kommune ->
                        kommune.gyldigTil() == null || !kommune.gyldigTil().isBefore(fra))
                .isPresent();
    }

    /** What is older can only be told by the numbers that the list began with. */
    private static final LocalDate LISTEN_BEGYNNER = LocalDate.of(2013, 1, 1);
}
