package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** Measures, and how long placements last. */
final class Tiltakstellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        for (Lopende<Tiltak> tiltak : barn.alt(Kjentsak::tiltak)) {
            String kategori = tiltak.objekt().kategori().kode();
            if (tiltak.erIKraft(tid)) {
                side.en("tiltak_i_perioden");
                side.en("tiltak_etter_kategori", kategori);
            }
            if (tiltak.erApen(tid.siste())) {
                side.en("tiltak_per_slutt");
                side.en("tiltak_etter_kategori_per_slutt", kategori);
                side.en("tiltak_etter_hovedkategori_per_slutt", kategori.substring(0, kategori.indexOf('.')));
                side.en("tiltak_etter_grunnlag_per_slutt", Grunnlag.type(tiltak.objekt(), barn.alder(tid.siste())));
                opphold("pagaende", tiltak, tid.siste(), side);
            }
            if (tid.har(tiltak.start())) {
                side.en("tiltak_startet");
            }
            LocalDate slutt = tiltak.slutt();
            if (slutt != null && tid.har(slutt)) {
                side.en("tiltak_avsluttet");
                opphold("avsluttet", tiltak, slutt, side);
            }
        }
    }

    private static void opphold(String hvilke, Lopende<Tiltak> tiltak, LocalDate til, Bok.Side side) {
        if (!Plassering.er(tiltak.objekt())) {
            return;
        }
        String kategori = tiltak.objekt().kategori().kode();
        long dager = ChronoUnit.DAYS.between(tiltak.start(), til);
        side.en("opphold_" + hvilke + "_antall", kategori);
        side.ta("opphold_" + hvilke + "_dager", kategori, dager);
        side.ta("opphold_" + hvilke + "_snitt", kategori, dager);
        side.ta("opphold_" + hvilke + "_median", kategori, dager);
    }
}
