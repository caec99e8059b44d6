package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.flytting;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.barnevernsregister.register.sak.Saksbygger;

/** Foster homes, and moves by Statistics Norway's rule. */
final class Flytteprover implements Provesamling {

    private static final String ETTER_ANTALL = "barn_fosterhjem_etter_antall_flyttinger";

    @Override
    public List<Prove> prover() {
        List<Prove> alle = new ArrayList<>();
        alle.add(sti(0, "samme kategori uten opphold imellom", "2.2 2025-01-01 2025-03-01", "2.2 2025-03-01"));
        alle.add(sti(0, "samme kategori fra dagen etter", "2.2 2025-01-01 2025-03-10", "2.2 2025-03-11"));
        alle.add(sti(2, "hjem og ut igjen i samme kategori", "2.2 2025-01-01 2025-03-10", "2.2 2025-03-12"));
        alle.add(sti(2, "hjem og ut igjen i en annen kategori", "2.1 2025-01-01 2025-03-10", "2.2 2025-03-12"));
        alle.add(sti(1, "ny kategori samme dag", "2.1 2025-01-01 2025-03-10", "2.2 2025-03-10"));
        alle.add(sti(1, "ny kategori dagen etter", "2.1 2025-01-01 2025-03-10", "2.2 2025-03-11"));
        alle.add(sti(1, "ny kategori før den gamle slutter", "2.1 2025-01-01", "1.1 2025-03-11"));
        alle.add(sti(0, "samme kategori ved siden av", "2.1 2025-01-01", "2.1 2025-03-11"));
        alle.add(sti(1, "2.5 til 2.6", "2.5 2025-01-01 2025-03-10", "2.6 2025-03-10"));
        alle.add(sti(0, "8.2 til 8.4 er nytt navn", "8.2 2025-01-01 2025-03-10", "8.4 2025-03-10"));
        alle.add(sti(0, "8.2 til 8.5 er nytt navn", "8.2 2025-01-01 2025-03-10", "8.5 2025-03-11"));
        alle.add(sti(1, "8.4 til 8.5 er flytting", "8.4 2025-01-01 2025-03-10", "8.5 2025-03-11"));
        alle.add(sti(1, "8.4 til 8.2 er flytting", "8.4 2025-01-01 2025-03-10", "8.2 2025-03-11"));
        alle.add(sti(0, "hjelp hjemme er ingen plassering", "2.2 2025-01-01 2025-03-10", "3.6 2025-03-20"));
        alle.add(sti(0, "ingen ny plassering, ingen flytting", "2.2 2024-01-01 2025-03-10"));
        alle.add(sti(
                3,
                "den lengste så langt avgjør om barnet var hjemme",
                "2.2 2025-01-01 2025-08-01",
                "1.1 2025-02-01 2025-03-01",
                "2.2 2025-06-01",
                "2.5 2025-09-01"));
        alle.add(sti(
                1,
                "to begynt samme dag: bare den som slutter sist",
                "2.5 2025-01-01 2025-02-01",
                "2.2 2025-01-01 2025-06-01",
                "2.5 2025-06-01"));
        alle.add(sti(
                1,
                "to begynt samme dag og sluttet likt: kategorien først i rekkefølgen",
                "2.2 2025-01-01 2025-06-01",
                "1.1 2025-01-01 2025-06-01",
                "2.2 2025-06-01"));
        alle.add(sti(
                0,
                "to begynt samme dag, den ene åpen: den åpne slutter sist",
                "1.1 2025-01-01 2025-06-01",
                "2.2 2025-01-01",
                "2.2 2025-06-01"));
        alle.addAll(List.of(
                vinduet(),
                datertPaaNyPlassering(),
                nestePeriodeTellerIkke(),
                annenKommune(),
                fosterhjem(),
                tilknytning(),
                flyttetEtterTilknytning(),
                antall(),
                tidSidenForste(),
                registrerte()));
        return alle;
    }

    /** Moves of one child over 2025, from placements that are each a category, a start and perhaps an end. */
    private static Prove sti(int flyttinger, String navn, String... opphold) {
        return Prove.at(navn + ": " + flyttinger).gitt(barnMed(opphold)).venter("flyttinger", "2025", flyttinger);
    }

    private static Saksbygger barnMed(String... opphold) {
        Saksbygger sak = enSak();
        for (String et : opphold) {
            String[] deler = et.split(" ", -1);
            var tiltak = etTiltak(deler[1]).kategori(deler[0]);
            sak.med(deler.length == 2 ? tiltak : tiltak.til(deler[2]));
        }
        return sak;
    }

    private static Prove vinduet() {
        return Prove.at("opphold som sluttet før 2014 er ikke med, de som sluttet 1. januar 2014 er")
                .gitt(
                        barnMed("1.1 2012-01-01 2013-12-31", "2.2 2014-05-05"),
                        barnMed("1.1 2012-01-01 2014-01-01", "2.2 2014-05-05"))
                .venter("flyttinger", "2014", 2)
                .venter(ETTER_ANTALL, "2014", "0=1 1-2=1")
                .venter("barn_fosterhjem_etter_tid_siden_forste", "2014", "under_1=1 1-2=1");
    }

    private static Prove datertPaaNyPlassering() {
        return Prove.at("begge flyttinger dateres på den nye plasseringen, også når barnet kom hjem året før")
                .gitt(barnMed("2.2 2023-01-01 2024-10-10", "2.2 2025-07-01"))
                .venter("flyttinger", "2024", 0)
                .venter("flyttinger", "2025H1", 0)
                .venter("flyttinger", "2025H2", 2)
                .venter("flyttinger", "2025", 2)
                .venter("barn_fosterhjem_flyttet", "2024", 0)
                .venter("barn_fosterhjem_flyttet", "2025", 1);
    }

    private static Prove nestePeriodeTellerIkke() {
        return Prove.at("flyttinger etter periodens siste dag teller ikke i den")
                .gitt(barnMed("2.5 2025-01-01 2025-03-01", "2.2 2025-03-01 2025-07-01", "2.1 2025-07-01"))
                .venter(ETTER_ANTALL, "2025H1", "1-2=1")
                .venter("flyttinger", "2025H1", 1)
                .venter("flyttinger", "2025", 2);
    }

    private static Prove annenKommune() {
        var han = barn("2012-05-05", "1");
        return Prove.at("plasseringene i alle kommuner er ett løp; flyttingen telles der den nye er")
                .gitt(
                        utenPersonalia()
                                .med(han)
                                .i("0301")
                                .med(etTiltak("2024-01-01").kategori("1.1").til("2025-02-02")),
                        utenPersonalia()
                                .med(han)
                                .i("4601")
                                .med(etTiltak("2025-03-03").kategori("2.2")))
                .venterPer(Dimensjon.KOMMUNE, "flyttinger", "2025", "4601=2")
                .venterPer(Dimensjon.KOMMUNE, "barn_fosterhjem_flyttet", "2025", "4601=1")
                .venter("barn_fosterhjem_etter_tid_siden_forste", "2025", "1-2=1");
    }

    private static Prove fosterhjem() {
        return Prove.at("fosterhjem her er 2.1 til 2.4, i kraft i perioden")
                .gitt(
                        barnMed("2.1 2024-01-01"),
                        barnMed("2.2 2024-01-01 2025-01-01"),
                        barnMed("2.3 2025-12-31"),
                        barnMed("2.4 2024-01-01 2024-12-31"),
                        barnMed("2.5 2024-01-01"),
                        barnMed("2.6 2024-01-01"),
                        barnMed("2.99 2024-01-01"))
                .venter("barn_fosterhjem", "2025", 3)
                .venter("barn_fosterhjem", "2025H1", 2)
                .venter("barn_fosterhjem", "2024", 3)
                .venter("barn_fosterhjem_flyttet", "2025", 0)
                .venter(ETTER_ANTALL, "2025", "0=3");
    }

    private static Prove tilknytning() {
        return Prove.at("i familie er 2.1, utenom er 2.2 til 2.4; et barn kan ha begge")
                .gitt(
                        barnMed("2.1 2025-01-01 2025-03-03", "2.2 2025-03-03"),
                        barnMed("2.3 2025-01-01"),
                        barnMed("2.4 2025-01-01"),
                        barnMed("2.1 2025-01-01"))
                .venter("barn_fosterhjem", "2025", 4)
                .venter("barn_fosterhjem_etter_tilknytning", "2025", "i_familie=2 utenom_familie=3")
                .venter("barn_fosterhjem_etter_tilknytning", "2025H2", "i_familie=1 utenom_familie=3");
    }

    private static Prove flyttetEtterTilknytning() {
        return Prove.at("den som har flyttet, har det i hver tilknytning")
                .gitt(
                        barnMed("2.1 2025-01-01 2025-03-03", "2.2 2025-03-03"),
                        barnMed("2.5 2024-01-01 2024-05-05", "2.1 2024-05-05"),
                        barnMed("2.2 2025-01-01"))
                .venter("barn_fosterhjem_flyttet", "2025", 2)
                .venter("barn_fosterhjem_flyttet_etter_tilknytning", "2025", "i_familie=2 utenom_familie=1");
    }

    private static Prove antall() {
        var saker = IntStream.of(0, 1, 2, 3, 5, 6, 10, 11, 20, 21, 22)
                .mapToObj(Flytteprover::medFlyttinger)
                .toArray(Saksbygger[]::new);
        return Prove.at("klassene for antall flyttinger og deres grenser")
                .gitt(saker)
                .venter(ETTER_ANTALL, "2025", "0=1 1-2=2 3-5=2 6-10=2 11-20=2 21+=2")
                .venter("flyttinger", "2025", 101)
                .venter("barn_fosterhjem_flyttet", "2025", 10)
                .venterBarn("flyttinger", "2025", "10");
    }

    /** Each move is from one kind of foster home to another, a week after the last. */
    private static Saksbygger medFlyttinger(int antall) {
        LocalDate dag = LocalDate.of(2025, 1, 1);
        String[] opphold = new String[antall + 1];
        for (int nummer = 0; nummer <= antall; nummer++) {
            String kategori = nummer % 2 == 0 ? "2.1" : "2.2";
            opphold[nummer] = kategori + " " + dag.plusWeeks(nummer) + " " + dag.plusWeeks(nummer + 1);
        }
        return barnMed(opphold);
    }

    private static Prove tidSidenForste() {
        return Prove.at("fylte år siden den første plasseringen, av hvilket slag det enn var")
                .gitt(
                        barnMed("2.2 2025-01-01"),
                        barnMed("2.2 2024-12-31"),
                        barnMed("2.2 2023-01-01"),
                        barnMed("2.2 2022-12-31"),
                        barnMed("2.2 2020-01-01"),
                        barnMed("2.2 2019-12-31"),
                        barnMed("1.1 2016-01-01 2016-02-02", "2.2 2025-05-05"))
                .venter("barn_fosterhjem_etter_tid_siden_forste", "2025", "under_1=1 1-2=2 3-5=2 6+=2");
    }

    private static Prove registrerte() {
        return Prove.at("registrerte flyttinger teller for seg, uten å være flyttinger etter regelen")
                .gitt(enSak().med(flytting("2025-01-01", "1.3", "6"))
                        .med(flytting("2025-12-31", "1.1.2", "6"))
                        .med(flytting("2025-07-07", "1.3", "2"))
                        .med(flytting("2024-12-31", "1.3", "2")))
                .venter("flyttinger_registrert_etter_til", "2025", "6=2 2=1")
                .venter("flyttinger_registrert_etter_arsak", "2025", "1.3=2 1.1.2=1")
                .venter("flyttinger_registrert_etter_til", "2025H1", "6=1")
                .venter("flyttinger", "2025", 0);
    }
}
