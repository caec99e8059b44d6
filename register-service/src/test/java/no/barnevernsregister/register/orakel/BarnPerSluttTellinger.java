package no.barnevernsregister.register.orakel;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Tiltak;
import org.jspecify.annotations.Nullable;

/** Children with measures open at the end of the period, and where they are placed then. */
final class BarnPerSluttTellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        List<Lopende<Tiltak>> apne = barn.tiltakApne(tid.siste());
        if (apne.isEmpty()) {
            return;
        }
        side.en("barn_med_tiltak_per_slutt");
        int alder = barn.alder(tid.siste());
        String hovedtype = Hovedtype.av(apne, alder);
        side.en("barn_etter_hovedtype_per_slutt", hovedtype);
        side.en(hovedtype.equals("omsorg") ? "barn_omsorgstiltak_per_slutt" : "barn_hjelpetiltak_per_slutt");
        if (hovedtype.equals("hjemmet")) {
            side.en("barn_hjelpetiltak_hjemmet_per_slutt");
        }
        for (String type : Hovedtype.typer(apne, alder)) {
            side.en("barn_med_grunnlag_per_slutt", type);
        }
        for (String kategori : Barnetellinger.kategorier(apne)) {
            side.en("barn_etter_kategori_per_slutt", kategori);
        }
        for (String hoved : Barnetellinger.hovedkategorier(apne)) {
            side.en("barn_etter_hovedkategori_per_slutt", hoved);
        }
        plassering(Plassering.hoved(apne, tid.siste()), hovedtype, side);
    }

    private static void plassering(@Nullable Lopende<Tiltak> hoved, String hovedtype, Bok.Side side) {
        if (hoved == null && !hovedtype.equals("omsorg")) {
            side.en("barn_ikke_plassert_per_slutt");
            return;
        }
        String type = hoved == null ? "uoppgitt" : Plassering.type(hoved.objekt());
        String kategori = hoved == null ? "uoppgitt" : hoved.objekt().kategori().kode();
        side.en("barn_plassert_per_slutt");
        side.en("barn_plassert_etter_type_per_slutt", type);
        side.en("barn_plassert_etter_kategori_per_slutt", kategori);
        side.en("barn_plassert_type_og_hovedtype_per_slutt", type + "/" + hovedtype);
    }
}
