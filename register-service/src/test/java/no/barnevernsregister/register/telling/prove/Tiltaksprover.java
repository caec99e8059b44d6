package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;

/** Measures, one by one. */
final class Tiltaksprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(samtidige(), sakensSluttAvslutter(), nyIdErNyttTiltak(), kategorier(), grunnlag());
    }

    private static Prove samtidige() {
        return Prove.at("hvert tiltak teller for seg")
                .gitt(
                        enSak().med(etTiltak("2024-05-05"))
                                .med(etTiltak("2025-05-05"))
                                .med(etTiltak("2025-02-02").til("2025-02-03")),
                        enSak().med(etTiltak("2025-05-05").til("2025-07-01")))
                .venter("tiltak_i_perioden", "2025", 4)
                .venter("tiltak_i_perioden", "2025H2", 3)
                .venter("tiltak_per_slutt", "2025", 2)
                .venter("tiltak_per_slutt", "2025H1", 3)
                .venter("tiltak_startet", "2025", 3)
                .venter("tiltak_avsluttet", "2025", 2)
                .venter("tiltak_avsluttet", "2025H2", 1)
                .venterBarn("tiltak_i_perioden", "2025", "2")
                .venterBarn("tiltak_startet", "2025", "2");
    }

    private static Prove sakensSluttAvslutter() {
        return Prove.at("sakens slutt avslutter tiltaket som begynte samme dag, ikke det som begynte dagen etter")
                .gitt(enSak().lukket("2025-06-30").med(etTiltak("2025-06-30")).med(etTiltak("2025-07-01")))
                .venter("tiltak_avsluttet", "2025H1", 1)
                .venter("tiltak_avsluttet", "2025", 1)
                .venter("tiltak_per_slutt", "2025", 1)
                .venter("tiltak_startet", "2025", 2);
    }

    private static Prove nyIdErNyttTiltak() {
        return Prove.at("den samme hjelpen under ny id er to tiltak")
                .gitt(enSak().med(etTiltak("2025-02-02").til("2025-04-04")).med(etTiltak("2025-04-04")))
                .venter("tiltak_i_perioden", "2025", 2)
                .venter("tiltak_per_slutt", "2025", 1)
                .venter("barn_med_tiltak", "2025", 1);
    }

    private static Prove kategorier() {
        return Prove.at("tiltak etter kategori og hovedkategori")
                .gitt(enSak().med(etTiltak("2025-02-02").kategori("3.10"))
                        .med(etTiltak("2025-02-02").kategori("3.10"))
                        .med(etTiltak("2025-02-02").kategori("3.1"))
                        .med(etTiltak("2025-02-02").kategori("6.4").til("2025-12-31"))
                        .med(etTiltak("2025-02-02").kategori("7.3")))
                .venter("tiltak_etter_kategori", "2025", "3.10=2 3.1=1 6.4=1 7.3=1")
                .venter("tiltak_etter_kategori_per_slutt", "2025", "3.10=2 3.1=1 7.3=1")
                .venter("tiltak_etter_kategori_per_slutt", "2025H1", "3.10=2 3.1=1 6.4=1 7.3=1")
                .venter("tiltak_etter_hovedkategori_per_slutt", "2025", "3=3 7=1")
                .venterBarn("tiltak_etter_hovedkategori_per_slutt", "2025", "3=1 7=1");
    }

    private static Prove grunnlag() {
        return Prove.at("tiltak etter grunnlag: hvert etter sin egen hjemmel")
                .gitt(enSak().med(etTiltak("2025-02-02").etter("BVL2021", "5-1").kategori("2.2"))
                        .med(etTiltak("2025-02-02").etter("BVL2021", "4-2").kategori("2.5"))
                        .med(etTiltak("2025-02-02").kategori("2.2"))
                        .med(etTiltak("2025-02-02"))
                        .med(etTiltak("2025-02-02").til("2025-02-02")))
                .venter("tiltak_etter_grunnlag_per_slutt", "2025", "omsorg=1 akutt=1 plassert_hjelp=1 hjemmet=1");
    }
}
