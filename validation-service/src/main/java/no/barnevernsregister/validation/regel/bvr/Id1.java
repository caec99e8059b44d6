package no.barnevernsregister.validation.regel.bvr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A part of an object has an id of its own, so that nothing is counted twice. */
public final class Id1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Id 1", "Sak")
            .tekst(
                    "Samme Id er brukt to ganger på det samme slaget i saken, så noe kan bli telt to ganger.",
                    "Same Id er brukt to gonger på det same slaget i saka, så noko kan bli talt to gonger.")
            .gjorDette(
                    "Kontroller at det ikke er registrert to ganger. Er det to ulike ting, må fagsystemet gi dem hver sin Id.",
                    "Kontroller at det ikkje er registrert to gonger. Er det to ulike ting, må fagsystemet gi dei kvar sin Id.")
            .merknad(
                    "Gjelder status og krav på vedtak, og ansvarlig, hyppighet og utført under tilsyn og oppfølging, hvert slag for seg"
                            + " i hele saken. Skjemaet passer selv på objektene rett under saken.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000004" EndretDato="2026-01-10" Kode="1"/>
                      <Status Id="00000000-0000-4000-8000-000000000004" EndretDato="2026-01-12" Kode="4"/>
                    </Vedtak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        List<Brudd> brudd = new ArrayList<>();
        Set<Nokkel> sett = new HashSet<>();
        for (Vedtak vedtak : grunnlag.sak().vedtak()) {
            vedtak.status().forEach(en -> prov(vedtak, en, "Status", en.id(), sett, brudd));
            vedtak.krav().forEach(en -> prov(vedtak, en, "Krav", en.id(), sett, brudd));
        }
        for (Tiltak tiltak : grunnlag.sak().tiltak()) {
            var tilsyn = tiltak.tilsyn();
            if (tilsyn != null) {
                tilsyn.ansvarlig().forEach(en -> prov(tiltak, en, "Tilsyn/Ansvarlig", en.id(), sett, brudd));
                tilsyn.hyppighet().forEach(en -> prov(tiltak, en, "Tilsyn/Hyppighet", en.id(), sett, brudd));
                tilsyn.utfort().forEach(en -> prov(tiltak, en, "Tilsyn/Utfort", en.id(), sett, brudd));
            }
            var oppfolging = tiltak.oppfolging();
            if (oppfolging != null) {
                oppfolging.hyppighet().forEach(en -> prov(tiltak, en, "Oppfolging/Hyppighet", en.id(), sett, brudd));
                oppfolging.utfort().forEach(en -> prov(tiltak, en, "Oppfolging/Utfort", en.id(), sett, brudd));
            }
        }
        return brudd.stream();
    }

    private record Nokkel(String slag, UUID id) {}

    private static void prov(Saksobjekt objekt, Object del, String slag, UUID id, Set<Nokkel> sett, List<Brudd> brudd) {
        if (!sett.add(new Nokkel(slag, id))) {
            brudd.add(Brudd.vedDel(objekt, del, slag.substring(slag.indexOf('/') + 1), id, "Slag", slag));
        }
    }
}
