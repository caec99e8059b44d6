package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;

/** How long placements last. */
final class Oppholdsprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(tiDager(), ulikt(), likt(), avrunding(), pagaende(), iLandet(), ingenPlassering());
    }

    private static Prove tiDager() {
        return Prove.at("fra 1. til 11. januar er ti dager; sakens slutt avslutter oppholdet")
                .gitt(
                        enSak().med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-11")),
                        enSak().lukket("2025-01-21").med(etTiltak("2025-01-01").kategori("2.5")))
                .venter("opphold_avsluttet_antall", "2025", "2.5=2")
                .venter("opphold_avsluttet_dager", "2025", "2.5=30")
                .venter("opphold_avsluttet_snitt", "2025", "2.5=15")
                .venter("opphold_avsluttet_median", "2025", "2.5=15")
                .venter("opphold_avsluttet_antall", "2025H2", "")
                .venterBarn("opphold_avsluttet_antall", "2025", "2.5=2");
    }

    private static Prove ulikt() {
        return Prove.at("et ulikt antall har den midterste som median; kategoriene holdes fra hverandre")
                .gitt(enSak().med(etTiltak("2024-12-31").kategori("2.5").til("2025-01-01"))
                        .med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-03"))
                        .med(etTiltak("2025-01-01").kategori("2.5").til("2025-04-11"))
                        .med(etTiltak("2025-01-01").kategori("1.1").til("2025-01-08")))
                .venter("opphold_avsluttet_antall", "2025", "2.5=3 1.1=1")
                .venter("opphold_avsluttet_dager", "2025", "2.5=103 1.1=7")
                .venter("opphold_avsluttet_snitt", "2025", "2.5=34.3 1.1=7")
                .venter("opphold_avsluttet_median", "2025", "2.5=2 1.1=7")
                .venterBarn("opphold_avsluttet_dager", "2025", "2.5=1 1.1=1");
    }

    private static Prove likt() {
        return Prove.at("et likt antall har snittet av de to midterste som median")
                .gitt(enSak().med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-02"))
                        .med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-03"))
                        .med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-06"))
                        .med(etTiltak("2025-01-01").kategori("2.5").til("2025-04-11")))
                .venter("opphold_avsluttet_median", "2025", "2.5=3.5")
                .venter("opphold_avsluttet_snitt", "2025", "2.5=27");
    }

    private static Prove avrunding() {
        // 1 + 1 + 1 + 2 = 5 days over four stays: 1.25 becomes 1.3.
        return Prove.at("snittet har én desimal, halve rundes opp")
                .gitt(enSak().med(etTiltak("2025-01-01").kategori("1.1").til("2025-01-02"))
                        .med(etTiltak("2025-01-01").kategori("1.1").til("2025-01-02"))
                        .med(etTiltak("2025-01-01").kategori("1.1").til("2025-01-02"))
                        .med(etTiltak("2025-01-01").kategori("1.1").til("2025-01-03")))
                .venter("opphold_avsluttet_snitt", "2025", "1.1=1.3")
                .venter("opphold_avsluttet_median", "2025", "1.1=1");
    }

    private static Prove pagaende() {
        return Prove.at("pågående opphold måles fra begynnelsen til periodens siste dag")
                .gitt(
                        enSak().med(etTiltak("2025-12-21").kategori("2.5")),
                        enSak().med(etTiltak("2024-12-31").kategori("2.5")),
                        enSak().med(etTiltak("2025-01-01").kategori("2.5").til("2025-12-31")),
                        enSak().med(etTiltak("2025-12-30").kategori("8.4").til("2026-01-15")))
                .venter("opphold_pagaende_antall", "2025", "2.5=2 8.4=1")
                .venter("opphold_pagaende_dager", "2025", "2.5=375 8.4=1")
                .venter("opphold_pagaende_snitt", "2025", "2.5=187.5 8.4=1")
                .venter("opphold_pagaende_median", "2025", "2.5=187.5 8.4=1")
                .venter("opphold_pagaende_antall", "2025H1", "2.5=2")
                .venter("opphold_pagaende_dager", "2025H1", "2.5=361");
    }

    private static Prove iLandet() {
        return Prove.at("landets snitt og median er av alle opphold, ikke av kommunenes tall")
                .gitt(
                        enSak().i("0301")
                                .med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-02")),
                        enSak().i("0301")
                                .med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-03")),
                        enSak().i("4601")
                                .med(etTiltak("2025-01-01").kategori("2.5").til("2025-01-11")))
                .venterPer(Dimensjon.KOMMUNE, "opphold_avsluttet_snitt", "2025", "0301=1.5 4601=10")
                .venterPer(Dimensjon.LANDET, "opphold_avsluttet_snitt", "2025", "2.5=4.3")
                .venterPer(Dimensjon.LANDET, "opphold_avsluttet_median", "2025", "2.5=2");
    }

    private static Prove ingenPlassering() {
        return Prove.at("hjelp hjemme er ikke opphold")
                .gitt(enSak().med(etTiltak("2025-01-01").til("2025-02-01")).med(etTiltak("2025-01-01")))
                .venter("opphold_avsluttet_antall", "2025", "")
                .venter("opphold_pagaende_antall", "2025", "");
    }
}
