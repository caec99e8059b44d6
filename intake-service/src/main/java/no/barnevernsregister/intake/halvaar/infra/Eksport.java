package no.barnevernsregister.intake.halvaar.infra;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.rapport.Csvrad;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Fylkessum;
import no.barnevernsregister.intake.halvaar.skjema.Sammenheng;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A round as a file: one row for each unit, one column for each point; figures only of what is approved. */
final class Eksport {

    private static final List<String> HODE = List.of("Fylke", "Nummer", "Navn", "Rapportert av", "Status", "Versjon");

    private record Rad(List<String> hode, Enhet enhet, Optional<Utfylling> utfylling) {

        String tekst(Punkt punkt) {
            return utfylling
                    .filter(en -> en.enheter(punkt).anyMatch(enhet::equals))
                    .map(en -> punkt.type().erTall()
                            ? en.tall(enhet, punkt.id()).map(Utfylling::skriv).orElse("")
                            : en.tekst(new Felt(enhet, punkt.id())))
                    .orElse("");
        }

        Optional<BigDecimal> tall(Punkt punkt) {
            return utfylling
                    .filter(en -> en.enheter(punkt).anyMatch(enhet::equals))
                    .flatMap(en -> en.tall(enhet, punkt.id()));
        }
    }

    private Eksport() {}

    static String csv(Definisjon definisjon, List<Statuslinje> linjer) {
        var ut = new StringBuilder(Csvrad.BOM);
        List<String> hode = new ArrayList<>(HODE);
        definisjon.punkter().forEach(en -> hode.add(en.id()));
        ut.append(Csvrad.av(hode));
        for (Rad rad : rader(definisjon, linjer)) {
            List<String> felter = new ArrayList<>(rad.hode());
            definisjon.punkter().forEach(en -> felter.add(rad.tekst(en)));
            ut.append(Csvrad.av(felter));
        }
        return ut.toString();
    }

    static byte[] xlsx(Definisjon definisjon, List<Statuslinje> linjer, List<Fylkessum> summer) {
        var ut = new ByteArrayOutputStream();
        try (Workbook bok = new Workbook(ut, "Barnevernsregisteret", "1.0")) {
            tallark(bok.newWorksheet("Rapporter"), definisjon, rader(definisjon, linjer));
            sumark(bok.newWorksheet("Fylker"), definisjon, summer);
            punktark(bok.newWorksheet("Punkter"), definisjon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }

    private static void tallark(Worksheet ark, Definisjon definisjon, List<Rad> rader) {
        hode(ark, HODE);
        List<Punkt> punkter = definisjon.punkter();
        for (int i = 0; i < punkter.size(); i++) {
            ark.value(0, HODE.size() + i, punkter.get(i).id());
        }
        ark.range(0, 0, 0, HODE.size() + punkter.size() - 1).style().bold().set();
        ark.freezePane(3, 1);
        for (int r = 0; r < rader.size(); r++) {
            Rad rad = rader.get(r);
            for (int k = 0; k < rad.hode().size(); k++) {
                ark.value(r + 1, k, rad.hode().get(k));
            }
            for (int i = 0; i < punkter.size(); i++) {
                Optional<BigDecimal> tall = rad.tall(punkter.get(i));
                if (tall.isPresent()) {
                    ark.value(r + 1, HODE.size() + i, tall.orElseThrow());
                } else {
                    ark.value(r + 1, HODE.size() + i, rad.tekst(punkter.get(i)));
                }
            }
        }
    }

    private static void sumark(Worksheet ark, Definisjon definisjon, List<Fylkessum> summer) {
        hode(ark, List.of("Punkt", "Navn"));
        for (int k = 0; k < summer.size(); k++) {
            String fylke = summer.get(k).fylke();
            ark.value(
                    0,
                    2 + k,
                    fylke.isEmpty() ? "Landet" : Kommuner.fylkesnavn(fylke).orElse(fylke));
        }
        int r = 1;
        for (Punkt punkt : definisjon.punkter()) {
            if (punkt.type().erTall()) {
                ark.value(r, 0, punkt.id());
                ark.value(r, 1, punkt.navn().nb());
                for (int k = 0; k < summer.size(); k++) {
                    Map<String, BigDecimal> verdier = summer.get(k).punkter();
                    ark.value(r, 2 + k, verdier.get(punkt.id()));
                }
                r++;
            }
        }
    }

    private static void punktark(Worksheet ark, Definisjon definisjon) {
        hode(ark, List.of("Punkt", "Navn", "Indikator"));
        int r = 1;
        for (Punkt punkt : definisjon.punkter()) {
            ark.value(r, 0, punkt.id());
            ark.value(r, 1, punkt.navn().nb());
            ark.value(r++, 2, punkt.indikator());
        }
    }

    private static void hode(Worksheet ark, List<String> navn) {
        for (int i = 0; i < navn.size(); i++) {
            ark.value(0, i, navn.get(i));
        }
        ark.range(0, 0, 0, navn.size() - 1).style().bold().set();
    }

    private static List<Rad> rader(Definisjon definisjon, List<Statuslinje> linjer) {
        List<Rad> rader = new ArrayList<>();
        for (Statuslinje linje : linjer) {
            Optional<Utfylling> utfylling = linje.skjema()
                    .filter(BufdirResource::erGodkjent)
                    .map(en -> Utfylling.av(en, definisjon, Sammenheng.INGEN));
            for (Enhet enhet : linje.tjeneste().enheter()) {
                rader.add(new Rad(
                        List.of(
                                Kommuner.fylkesnavn(enhet.fylke()).orElse(enhet.fylke()),
                                enhet.toString(),
                                enhet.navn(linje.halvaar().sisteDag()),
                                linje.navn(),
                                linje.skjema()
                                        .map(Skjema::tilstand)
                                        .map(Tilstand::kode)
                                        .orElse("IKKE_BEGYNT"),
                                linje.skjema()
                                        .map(en -> Integer.toString(en.sendinger()))
                                        .orElse("0")),
                        enhet,
                        utfylling));
            }
        }
        return rader;
    }
}
