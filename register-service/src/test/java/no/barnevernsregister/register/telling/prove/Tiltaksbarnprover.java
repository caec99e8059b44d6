package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Kanal;

/** Children with measures, and the one type that stands for a child. */
final class Tiltaksbarnprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(
                barnMedTiltak(),
                nyeBarn(),
                historieIAnnenKommune(),
                historieIAndreKanal(),
                alleTyper(),
                omsorgAkuttOgHjemme(),
                typenSkifterIAaret(),
                summeneGaarOpp(),
                plassertEllerIkke(),
                omsorgUtenPlassering(),
                kategorier(),
                hovedkategorier());
    }

    private static Prove barnMedTiltak() {
        return Prove.at("barn med tiltak teller én gang, uansett hvor mange tiltak")
                .gitt(
                        enSak().med(etTiltak("2024-05-05")).med(etTiltak("2025-02-02")),
                        enSak().med(etTiltak("2024-05-05").til("2025-06-30")),
                        enSak().med(etTiltak("2025-07-01")),
                        enSak().med(etTiltak("2024-05-05").til("2024-12-31")),
                        enSak())
                .venter("barn_med_tiltak", "2025", 3)
                .venter("barn_med_tiltak", "2025H1", 2)
                .venter("barn_med_tiltak", "2025H2", 2)
                .venter("barn_med_tiltak", "2024", 3)
                .venter("barn_med_tiltak_per_slutt", "2025", 2)
                .venter("barn_med_tiltak_per_slutt", "2025H1", 1)
                .venter("barn_med_tiltak_per_slutt", "2024", 2);
    }

    private static Prove nyeBarn() {
        return Prove.at("nye barn: ingen tiltak begynt før periodens første dag")
                .gitt(
                        enSak().med(etTiltak("2025-01-01")),
                        enSak().med(etTiltak("2024-12-31")),
                        enSak().med(etTiltak("2025-03-03"))
                                .med(etTiltak("2016-01-01").til("2016-01-02")),
                        enSak().med(etTiltak("2025-08-08")))
                .venter("nye_barn_med_tiltak", "2025", 2)
                .venter("nye_barn_med_tiltak", "2025H1", 1)
                .venter("nye_barn_med_tiltak", "2025H2", 1)
                .venter("nye_barn_med_tiltak", "2024", 1);
    }

    private static Prove historieIAnnenKommune() {
        var han = barn("2012-05-05", "1");
        return Prove.at("et tiltak i en annen kommune er historie, samme dag er ikke før")
                .gitt(
                        utenPersonalia()
                                .med(han)
                                .i("0301")
                                .med(etTiltak("2020-02-02").til("2020-03-03")),
                        utenPersonalia().med(han).i("4601").med(etTiltak("2025-02-02")))
                .venterPer(Dimensjon.KOMMUNE, "barn_med_tiltak", "2025", "4601=1")
                .venter("nye_barn_med_tiltak", "2025", 0)
                .venterPer(Dimensjon.KOMMUNE, "nye_barn_med_tiltak", "2020", "0301=1");
    }

    private static Prove historieIAndreKanal() {
        var han = barn("2012-05-05", "1");
        return Prove.at("et tiltak i et årsuttrekk fra en annen kommune er historie")
                .gitt(
                        utenPersonalia()
                                .fra(Kanal.KOSTRA)
                                .i("0301")
                                .med(han)
                                .trukketUt("2022-12-31T12:00:00+01:00")
                                .med(etTiltak("2022-02-02").til("2022-03-03")),
                        utenPersonalia().med(han).med(etTiltak("2025-02-02")))
                .venter("barn_med_tiltak", "2025", 1)
                .venter("nye_barn_med_tiltak", "2025", 0);
    }

    private static Prove alleTyper() {
        return Prove.at("ett barn av hver type")
                .gitt(
                        enSak().med(etTiltak("2025-02-02")
                                .etter("BVL2021", "5-1")
                                .kategori("2.2")),
                        enSak().med(etTiltak("2025-02-02")
                                .etter("BVL2021", "4-2")
                                .kategori("2.5")),
                        enSak().med(etTiltak("2025-02-02")
                                .etter("BVL2021", "6-2")
                                .kategori("1.1")),
                        enSak().med(etTiltak("2025-02-02")
                                .etter("BVL2021", "3-2")
                                .kategori("8.4")),
                        enSak().med(etTiltak("2025-02-02")
                                .etter("BVL2021", "3-1")
                                .kategori("3.6")))
                .venter("barn_etter_hovedtype", "2025", "omsorg=1 akutt=1 atferd=1 plassert_hjelp=1 hjemmet=1")
                .venter(
                        "barn_etter_hovedtype_per_slutt",
                        "2025",
                        "omsorg=1 akutt=1 atferd=1 plassert_hjelp=1 hjemmet=1")
                .venter("barn_med_grunnlag", "2025", "omsorg=1 akutt=1 atferd=1 plassert_hjelp=1 hjemmet=1")
                .venter("barn_omsorgstiltak", "2025", 1)
                .venter("barn_hjelpetiltak", "2025", 4)
                .venter("barn_omsorgstiltak_per_slutt", "2025", 1)
                .venter("barn_hjelpetiltak_per_slutt", "2025", 4)
                .venter("barn_hjelpetiltak_hjemmet_per_slutt", "2025", 1)
                .venter("barn_plassert", "2025", 4)
                .venter("barn_ikke_plassert", "2025", 1);
    }

    private static Prove omsorgAkuttOgHjemme() {
        return Prove.at("omsorg, akutt og hjelp hjemme på én gang: hovedtypen er omsorg")
                .gitt(enSak().med(etTiltak("2025-02-02").etter("BVL2021", "5-1"))
                        .med(etTiltak("2025-02-02").etter("BVL2021", "4-2"))
                        .med(etTiltak("2025-02-02"))
                        .med(etTiltak("2025-03-02")))
                .venter("barn_etter_hovedtype", "2025", "omsorg=1")
                .venter("barn_etter_hovedtype_per_slutt", "2025", "omsorg=1")
                .venter("barn_med_grunnlag", "2025", "omsorg=1 akutt=1 hjemmet=1")
                .venter("barn_med_grunnlag_per_slutt", "2025", "omsorg=1 akutt=1 hjemmet=1");
    }

    private static Prove typenSkifterIAaret() {
        return Prove.at("hovedtypen i perioden er av alt i kraft i den, per slutt av det som er åpent")
                .gitt(
                        enSak().med(etTiltak("2024-02-02")
                                        .etter("BVL2021", "5-1")
                                        .kategori("2.2")
                                        .til("2025-03-03"))
                                .med(etTiltak("2025-03-03")),
                        enSak().med(etTiltak("2024-02-02").etter("BVL2021", "6-1"))
                                .med(etTiltak("2024-02-02")
                                        .etter("BVL2021", "4-1")
                                        .til("2025-12-31")))
                .venter("barn_etter_hovedtype", "2025", "omsorg=1 akutt=1")
                .venter("barn_etter_hovedtype_per_slutt", "2025", "hjemmet=1 atferd=1")
                .venter("barn_etter_hovedtype_per_slutt", "2025H1", "hjemmet=1 akutt=1")
                .venter("barn_etter_hovedtype", "2025H2", "hjemmet=1 akutt=1")
                .venter("barn_omsorgstiltak", "2025", 1)
                .venter("barn_omsorgstiltak_per_slutt", "2025", 0)
                .venter("barn_omsorgstiltak_per_slutt", "2024", 1)
                .venter("barn_plassert", "2025", 1)
                .venter("barn_plassert_per_slutt", "2025", 0)
                .venter("barn_ikke_plassert_per_slutt", "2025", 2);
    }

    private static Prove summeneGaarOpp() {
        return Prove.at("hjelpetiltak er alle uten omsorg, hjemmet er resten")
                .gitt(
                        enSak().med(etTiltak("2025-02-02").etter("BVL2021", "5-1"))
                                .med(etTiltak("2025-02-02").etter("BVL2021", "6-2")),
                        enSak().med(etTiltak("2025-02-02").etter("BVL2021", "6-2"))
                                .med(etTiltak("2025-02-02").kategori("1.1")),
                        enSak().med(etTiltak("2025-02-02"))
                                .med(etTiltak("2025-02-02").kategori("2.1")),
                        enSak().med(etTiltak("2025-02-02")))
                .venter("barn_med_tiltak_per_slutt", "2025", 4)
                .venter("barn_omsorgstiltak_per_slutt", "2025", 1)
                .venter("barn_hjelpetiltak_per_slutt", "2025", 3)
                .venter("barn_etter_hovedtype_per_slutt", "2025", "omsorg=1 atferd=1 plassert_hjelp=1 hjemmet=1")
                .venter("barn_hjelpetiltak_hjemmet_per_slutt", "2025", 1)
                .venter("barn_med_grunnlag_per_slutt", "2025", "omsorg=1 atferd=2 plassert_hjelp=2 hjemmet=2");
    }

    private static Prove plassertEllerIkke() {
        return Prove.at("plassert i perioden og ved slutten av den")
                .gitt(
                        enSak().med(etTiltak("2025-02-02").kategori("2.1").til("2025-12-31"))
                                .med(etTiltak("2025-02-02")),
                        enSak().med(etTiltak("2025-02-02").kategori("8.5")),
                        enSak().med(etTiltak("2025-02-02").kategori("8.3")),
                        enSak().med(etTiltak("2025-02-02").kategori("8.99")))
                .venter("barn_plassert", "2025", 2)
                .venter("barn_ikke_plassert", "2025", 2)
                .venter("barn_plassert_per_slutt", "2025", 1)
                .venter("barn_plassert_per_slutt", "2025H1", 2)
                .venter("barn_ikke_plassert_per_slutt", "2025", 3);
    }

    private static Prove omsorgUtenPlassering() {
        return Prove.at("omsorg uten plasseringskategori er plassert med uoppgitt type")
                .gitt(enSak().med(etTiltak("2025-02-02").etter("BVL2021", "5-1").kategori("3.6")))
                .venter("barn_plassert", "2025", 1)
                .venter("barn_ikke_plassert", "2025", 0)
                .venter("barn_plassert_per_slutt", "2025", 1)
                .venter("barn_plassert_etter_type", "2025", "")
                .venter("barn_plassert_etter_type_per_slutt", "2025", "uoppgitt=1")
                .venter("barn_plassert_etter_kategori_per_slutt", "2025", "uoppgitt=1")
                .venter("barn_plassert_type_og_hovedtype_per_slutt", "2025", "uoppgitt/omsorg=1");
    }

    private static Prove kategorier() {
        return Prove.at("et barn teller én gang i hver kategori")
                .gitt(
                        enSak().med(etTiltak("2025-02-02").kategori("3.10"))
                                .med(etTiltak("2025-03-02").kategori("3.10"))
                                .med(etTiltak("2025-03-02").kategori("3.1").til("2025-05-05")),
                        enSak().med(etTiltak("2025-02-02").kategori("3.10").til("2025-12-31")))
                .venter("barn_etter_kategori", "2025", "3.10=2 3.1=1")
                .venter("barn_etter_kategori", "2025H2", "3.10=2")
                .venter("barn_etter_kategori_per_slutt", "2025", "3.10=1");
    }

    private static Prove hovedkategorier() {
        return Prove.at("hovedkategorien er sifferet foran punktumet")
                .gitt(
                        enSak().med(etTiltak("2025-02-02").kategori("3.10"))
                                .med(etTiltak("2025-02-02").kategori("3.1"))
                                .med(etTiltak("2025-02-02").kategori("2.5")),
                        enSak().med(etTiltak("2025-02-02").kategori("2.99").til("2025-03-03"))
                                .med(etTiltak("2025-02-02").kategori("8.99")))
                .venter("barn_etter_hovedkategori", "2025", "2=2 3=1 8=1")
                .venter("barn_etter_hovedkategori_per_slutt", "2025", "2=1 3=1 8=1");
    }
}
