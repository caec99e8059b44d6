package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.hvem;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.Tiltaksbygger;

/** What kind a measure is: the table of legal bases row by row. */
final class Grunnlagsprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        List<Prove> alle = new ArrayList<>();
        alle.add(type("omsorg", "BVL 4-12", "BVL 4-8 2", "BVL 4-8 3", "BVL 4-8 1,3", "BVL2021 5-1", "BVL2021 5-1 2"));
        alle.add(type("akutt", "BVL 4-6", "BVL 4-6 1", "BVL 4-6 2", "BVL 4-9", "BVL 4-9 1", "BVL 4-9 2"));
        alle.add(type("akutt", "BVL 4-25", "BVL 4-25 2"));
        alle.add(type("akutt", "BVL2021 4-1", "BVL2021 4-2", "BVL2021 4-3", "BVL2021 4-3 1", "BVL2021 4-4"));
        alle.add(type("atferd", "BVL 4-24", "BVL 4-26", "BVL 4-24 2"));
        alle.add(type("atferd", "BVL2021 6-1", "BVL2021 6-2", "BVL2021 8-4", "BVL2021 8-4 1"));
        alle.add(type("hjemmet", "BVL 4-8", "BVL 4-8 1", "BVL 4-6 3", "BVL 4-9 3", "BVL 4-25 1", "BVL 4-4"));
        alle.add(type("hjemmet", "BVL 4-1", "BVL 5-1", "BVL 6-1", "BVL 4-27", "BVL 4-29"));
        alle.add(type("hjemmet", "BVL2021 4-12", "BVL2021 4-5", "BVL2021 6-3", "BVL2021 8-4 2", "BVL2021 3-1"));
        alle.add(type("hjemmet", "BL1981 4-12", "BL1981 5-1", "BVL2021 5-11", "BVL2021 15-1"));
        alle.add(plassertHjelp());
        alle.add(medJmfr("omsorg", etTiltak("2025-01-01").etter("BVL", "4-8").jmfr("BVL", "4-12")));
        alle.add(medJmfr(
                "omsorg", etTiltak("2025-01-01").etter("BVL", "4-8", "1").jmfr("BVL", "4-12")));
        alle.add(medJmfr("hjemmet", etTiltak("2025-01-01").etter("BVL", "4-8").jmfr("BVL2021", "5-1")));
        alle.add(
                medJmfr("omsorg", etTiltak("2025-01-01").etter("BVL2021", "4-3").jmfr("BVL2021", "5-1")));
        alle.add(medJmfr(
                "omsorg",
                etTiltak("2025-01-01")
                        .etter("BVL2021", "4-3")
                        .jmfr("BVL2021", "3-1")
                        .jmfr("BVL2021", "5-1")));
        alle.add(medJmfr("akutt", etTiltak("2025-01-01").etter("BVL2021", "4-3").jmfr("BVL", "4-12")));
        alle.add(medJmfr("akutt", etTiltak("2025-01-01").etter("BVL2021", "4-2").jmfr("BVL2021", "5-1")));
        alle.add(medJmfr(
                "hjemmet", etTiltak("2025-01-01").etter("BVL2021", "3-1").jmfr("BVL2021", "5-1")));
        alle.add(medJmfr("hjemmet", etTiltak("2025-01-01").etter("BVL", "4-4").jmfr("BVL", "4-12")));
        alle.add(omsorgVed18());
        alle.add(omsorgForUfodteOgUkjente());
        alle.add(akuttVed18());
        return alle;
    }

    private static Prove type(String type, String... hjemler) {
        Saksbygger sak = enSak();
        for (String hjemmel : hjemler) {
            String[] deler = hjemmel.split(" ", -1);
            String[] ledd = deler.length < 3 ? new String[0] : deler[2].split(",", -1);
            sak.med(etTiltak("2025-01-01").etter(deler[0], deler[1], ledd));
        }
        return Prove.at(type + ": " + String.join(", ", hjemler))
                .gitt(sak)
                .venter("tiltak_etter_grunnlag_per_slutt", "2025", type + "=" + hjemler.length)
                .venter("barn_etter_hovedtype", "2025", type + "=1");
    }

    private static Prove plassertHjelp() {
        return Prove.at(
                        "annen hjemmel på en plassering er plassert hjelp, også den gamle loven og § 4-27, § 4-29, § 3-6")
                .gitt(enSak().med(etTiltak("2025-01-01").etter("BL1981", "18-1").kategori("1.1"))
                        .med(etTiltak("2025-01-01").etter("BVL", "4-27").kategori("1.2"))
                        .med(etTiltak("2025-01-01").etter("BVL", "4-29").kategori("1.99"))
                        .med(etTiltak("2025-01-01").etter("BVL", "4-4", "6").kategori("2.2"))
                        .med(etTiltak("2025-01-01").etter("BVL", "4-8", "1").kategori("2.2"))
                        .med(etTiltak("2025-01-01").etter("BVL2021", "3-6").kategori("2.5"))
                        .med(etTiltak("2025-01-01").etter("BVL2021", "4-5").kategori("8.4"))
                        .med(etTiltak("2025-01-01").etter("BVL2021", "6-3").kategori("8.5"))
                        .med(etTiltak("2025-01-01").etter("BVL2021", "3-2").kategori("8.1")))
                .venter("tiltak_etter_grunnlag_per_slutt", "2025", "plassert_hjelp=8 hjemmet=1");
    }

    private static Prove medJmfr(String type, Tiltaksbygger tiltak) {
        var lov = tiltak.bygg().lovhjemmel();
        return Prove.at("%s § %s-%s ledd %s, jf. %s: %s"
                        .formatted(
                                lov.lov(),
                                lov.kapittel(),
                                lov.paragraf(),
                                lov.ledd(),
                                tiltak.bygg().jmfrLovhjemmel().stream()
                                        .map(jf -> jf.lov() + " § " + jf.kapittel() + "-" + jf.paragraf())
                                        .toList(),
                                type))
                .gitt(enSak().med(tiltak))
                .venter("tiltak_etter_grunnlag_per_slutt", "2025", type + "=1");
    }

    private static Prove omsorgVed18() {
        return Prove.at("omsorg er til og med 17 år; fra 18 er det plassert hjelp eller hjelp hjemme")
                .gitt(utenPersonalia()
                        .med(barn("2007-12-31", "1"))
                        .med(etTiltak("2024-01-01").etter("BVL2021", "5-1").kategori("2.2"))
                        .med(etTiltak("2024-01-01").etter("BVL", "4-12").kategori("3.6")))
                .venter("tiltak_etter_grunnlag_per_slutt", "2024", "omsorg=2")
                .venter("tiltak_etter_grunnlag_per_slutt", "2025H1", "omsorg=2")
                .venter("tiltak_etter_grunnlag_per_slutt", "2025", "plassert_hjelp=1 hjemmet=1")
                .venter("barn_etter_hovedtype", "2025", "plassert_hjelp=1")
                .venter("barn_omsorgstiltak", "2025", 0)
                .venter("barn_hjelpetiltak", "2025", 1);
    }

    private static Prove omsorgForUfodteOgUkjente() {
        var ufodt = hvem(new Fodselsnummer("01022699999"), "2025-06-01", "2026-02-01", "0", null);
        return Prove.at("for ufødte og ukjente avgjør loven alene")
                .gitt(
                        utenPersonalia().med(ufodt).med(etTiltak("2025-07-01").etter("BVL2021", "5-1")),
                        utenPersonalia().med(etTiltak("2025-07-01").etter("BVL2021", "5-1")))
                .venter("barn_etter_hovedtype", "2025", "omsorg=2");
    }

    private static Prove akuttVed18() {
        return Prove.at("akutt og atferd har ingen aldersgrense")
                .gitt(
                        utenPersonalia()
                                .med(barn("2005-12-31", "1"))
                                .med(etTiltak("2025-01-01").etter("BVL2021", "4-2")),
                        utenPersonalia()
                                .med(barn("2005-12-31", "1"))
                                .med(etTiltak("2025-01-01").etter("BVL2021", "6-2")))
                .venter("barn_etter_hovedtype_per_slutt", "2025", "akutt=1 atferd=1");
    }
}
