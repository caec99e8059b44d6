package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.register.sak.Saksbygger;

/** Where children are placed. */
final class Plasseringsprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(
                alleKategorier(),
                ingenPlassering(),
                senestStartetErHoved(),
                likStartAvgjoresAvKategorien(),
                toSaker(),
                avsluttetErIkkeHoved(),
                typeOgHovedtype(),
                flereTyperIPerioden());
    }

    private static Prove alleKategorier() {
        var saker = Stream.of(
                        "1.1", "1.2", "1.99", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99", "8.2", "8.4", "8.5")
                .map(kategori -> enSak().med(etTiltak("2025-02-02").kategori(kategori)))
                .toArray(Saksbygger[]::new);
        return Prove.at("hver plasseringskategori har sin type")
                .gitt(saker)
                .venter(
                        "barn_plassert_etter_type",
                        "2025",
                        "institusjon=3 fosterhjem=5 beredskapshjem=1 midlertidig_hjem=1 bolig=3")
                .venter(
                        "barn_plassert_etter_type_per_slutt",
                        "2025",
                        "institusjon=3 fosterhjem=5 beredskapshjem=1 midlertidig_hjem=1 bolig=3")
                .venter(
                        "barn_plassert_etter_kategori_per_slutt",
                        "2025",
                        "1.1=1 1.2=1 1.99=1 2.1=1 2.2=1 2.3=1 2.4=1 2.5=1 2.6=1 2.99=1 8.2=1 8.4=1 8.5=1")
                .venter("barn_plassert_per_slutt", "2025", 13);
    }

    private static Prove ingenPlassering() {
        return Prove.at("8.1, 8.3, 8.99 og hjelp hjemme er ingen plassering")
                .gitt(enSak().med(etTiltak("2025-02-02").kategori("8.1"))
                        .med(etTiltak("2025-02-02").kategori("8.3"))
                        .med(etTiltak("2025-02-02").kategori("8.99"))
                        .med(etTiltak("2025-02-02").kategori("3.2")))
                .venter("barn_plassert_etter_type", "2025", "")
                .venter("barn_plassert_etter_type_per_slutt", "2025", "")
                .venter("barn_plassert_per_slutt", "2025", 0)
                .venter("barn_ikke_plassert_per_slutt", "2025", 1);
    }

    private static Prove senestStartetErHoved() {
        return Prove.at("hovedplasseringen er den som begynte sist")
                .gitt(enSak().med(etTiltak("2025-02-03").kategori("8.2"))
                        .med(etTiltak("2025-02-02").kategori("1.1"))
                        .med(etTiltak("2025-02-04")))
                .venter("barn_plassert_etter_type_per_slutt", "2025", "bolig=1")
                .venter("barn_plassert_etter_kategori_per_slutt", "2025", "8.2=1");
    }

    private static Prove likStartAvgjoresAvKategorien() {
        return Prove.at("to plasseringer begynt samme dag: kategorien først i rekkefølgen, 2.6 foran 2.99")
                .gitt(
                        enSak().med(etTiltak("2025-02-02").kategori("2.99"))
                                .med(etTiltak("2025-02-02").kategori("2.6")),
                        enSak().med(etTiltak("2025-02-02").kategori("8.2"))
                                .med(etTiltak("2025-02-02").kategori("1.99")))
                .venter("barn_plassert_etter_kategori_per_slutt", "2025", "2.6=1 1.99=1");
    }

    private static Prove toSaker() {
        var hun = barn("2012-05-05", "2");
        return Prove.at("hovedplasseringen finnes blant alle barnets saker i kommunen")
                .gitt(
                        utenPersonalia().med(hun).med(etTiltak("2025-02-02").kategori("1.1")),
                        utenPersonalia().med(hun).med(etTiltak("2025-03-02").kategori("2.2")),
                        utenPersonalia()
                                .med(hun)
                                .med(etTiltak("2025-04-02").kategori("2.5"))
                                .i("0301"))
                .venterPer(Dimensjon.KOMMUNE, "barn_plassert_per_slutt", "2025", "0301=1 5634=1")
                .venter("barn_plassert_etter_kategori_per_slutt", "2025", "2.2=1 2.5=1");
    }

    private static Prove avsluttetErIkkeHoved() {
        return Prove.at("en plassering som slutter siste dag er ikke hovedplassering")
                .gitt(enSak().med(etTiltak("2025-02-02").kategori("1.1"))
                        .med(etTiltak("2025-03-02").kategori("2.2").til("2025-12-31")))
                .venter("barn_plassert_etter_kategori_per_slutt", "2025", "1.1=1")
                .venter("barn_plassert_etter_kategori_per_slutt", "2025H1", "2.2=1");
    }

    private static Prove typeOgHovedtype() {
        return Prove.at("typen er hovedplasseringens, hovedtypen er barnets")
                .gitt(
                        enSak().med(etTiltak("2025-02-02").kategori("2.2").etter("BVL2021", "3-2"))
                                .med(etTiltak("2025-01-02").kategori("1.1").etter("BVL2021", "5-1")),
                        enSak().med(etTiltak("2025-02-02").kategori("2.5").etter("BVL2021", "4-2")),
                        enSak().med(etTiltak("2025-02-02").kategori("8.4").etter("BVL2021", "3-2")))
                .venter(
                        "barn_plassert_type_og_hovedtype_per_slutt",
                        "2025",
                        "fosterhjem/omsorg=1 beredskapshjem/akutt=1 bolig/plassert_hjelp=1");
    }

    private static Prove flereTyperIPerioden() {
        return Prove.at("over perioden teller et barn i hver type det var plassert i")
                .gitt(enSak().med(etTiltak("2025-02-02").kategori("2.5").til("2025-05-05"))
                        .med(etTiltak("2025-05-05").kategori("2.2").til("2025-08-08"))
                        .med(etTiltak("2025-08-08").kategori("2.1")))
                .venter("barn_plassert_etter_type", "2025", "beredskapshjem=1 fosterhjem=1")
                .venter("barn_plassert_etter_type", "2025H2", "fosterhjem=1")
                .venter("barn_plassert", "2025", 1);
    }
}
