package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** Children with measures in force at any time of the period. */
final class Barnetellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        List<Lopende<Tiltak>> iKraft = barn.tiltakIKraft(tid);
        if (iKraft.isEmpty()) {
            return;
        }
        side.en("barn_med_tiltak");
        if (!harHistorie(barn, tid.forste())) {
            side.en("nye_barn_med_tiltak");
        }
        int alder = barn.alder(tid.siste());
        String hovedtype = Hovedtype.av(iKraft, alder);
        side.en("barn_etter_hovedtype", hovedtype);
        side.en(hovedtype.equals("omsorg") ? "barn_omsorgstiltak" : "barn_hjelpetiltak");
        for (String type : Hovedtype.typer(iKraft, alder)) {
            side.en("barn_med_grunnlag", type);
        }
        for (String kategori : kategorier(iKraft)) {
            side.en("barn_etter_kategori", kategori);
        }
        for (String hoved : hovedkategorier(iKraft)) {
            side.en("barn_etter_hovedkategori", hoved);
        }
        Set<String> plassert = plasseringstyper(iKraft);
        for (String type : plassert) {
            side.en("barn_plassert_etter_type", type);
        }
        boolean erPlassert = !plassert.isEmpty() || hovedtype.equals("omsorg");
        side.en(erPlassert ? "barn_plassert" : "barn_ikke_plassert");
    }

    /** Whether any case in the country knows a measure begun before the day. */
    private static boolean harHistorie(Barn barn, LocalDate dag) {
        for (Historie.Ledd ledd : barn.historie()) {
            if (ledd.tiltak().start().isBefore(dag)) {
                return true;
            }
        }
        return false;
    }

    static Set<String> kategorier(List<Lopende<Tiltak>> tiltak) {
        Set<String> kategorier = new TreeSet<>();
        for (Lopende<Tiltak> et : tiltak) {
            kategorier.add(et.objekt().kategori().kode());
        }
        return kategorier;
    }

    static Set<String> hovedkategorier(List<Lopende<Tiltak>> tiltak) {
        Set<String> hovedkategorier = new TreeSet<>();
        for (String kategori : kategorier(tiltak)) {
            hovedkategorier.add(kategori.substring(0, kategori.indexOf('.')));
        }
        return hovedkategorier;
    }

    private static Set<String> plasseringstyper(List<Lopende<Tiltak>> tiltak) {
        Set<String> typer = new TreeSet<>();
        for (Lopende<Tiltak> et : tiltak) {
            if (Plassering.er(et.objekt())) {
                typer.add(Plassering.type(et.objekt()));
            }
        }
        return typer;
    }
}
