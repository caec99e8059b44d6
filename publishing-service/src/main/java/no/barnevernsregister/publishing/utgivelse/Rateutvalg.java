package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.barnevernsregister.prikking.revisor.Ratetabell;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Antall;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Befolkning;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Konstant;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Regnestykke;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Tegn;
import no.barnevernsregister.publishing.skjerming.Sted;

/** The shares and rates of a release as the auditor takes them: what is shown, and the denominators that a reader knows. */
final class Rateutvalg {

    /** A count over another or over inhabitants, times a number. */
    private record Brok(Antall teller, Formel nevner, long per) {}

    private final Map<String, List<Publiserttall>> viste;
    private final Map<Sted, OptionalLong> tall = new HashMap<>();

    Rateutvalg(List<Publiserttall> celler, Tellingsfil fil) {
        viste = celler.stream()
                .filter(celle -> celle.verdi() != null)
                .collect(Collectors.groupingBy(celle -> celle.tabell() + celle.innhold()));
        fil.rader().forEach(rad -> tall.put(rad.sted(), rad.verdi()));
    }

    /** The rates whose numerator is a count. */
    List<Ratetabell> om(Grunntall telling) {
        List<Ratetabell> svar = new ArrayList<>();
        for (Tabell tabell : Tabell.alle()) {
            for (Nokkeltall nokkeltall : tabell.innhold()) {
                brok(nokkeltall.formel())
                        .filter(brok -> brok.teller().telling().equals(telling.id()))
                        .map(brok -> tabell(telling, tabell, nokkeltall, brok))
                        .filter(en -> !en.rader().isEmpty())
                        .ifPresent(svar::add);
            }
        }
        return svar;
    }

    private static Optional<Brok> brok(Formel formel) {
        return formel instanceof Regnestykke(Tegn ganger, Formel forhold, Konstant per)
                        && ganger == Tegn.GANGER
                        && forhold instanceof Regnestykke(Tegn delt, Antall teller, Formel nevner)
                        && delt == Tegn.DELT
                        && (nevner instanceof Antall || nevner instanceof Befolkning)
                ? Optional.of(new Brok(teller, nevner, per.verdi().longValueExact()))
                : Optional.empty();
    }

    private Ratetabell tabell(Grunntall telling, Tabell tabell, Nokkeltall nokkeltall, Brok brok) {
        List<Ratetabell.Rate> rader = new ArrayList<>();
        Map<List<String>, Long> nevnere = new HashMap<>();
        for (Publiserttall celle : viste.getOrDefault(tabell.id() + nokkeltall.kode(), List.of())) {
            BigDecimal verdi = celle.verdi();
            boolean gruppe = !celle.region().startsWith("F") && !Regioner.erKommune(celle.region());
            if (verdi == null || gruppe) {
                continue;
            }
            Rute rute = rute(tabell, celle);
            rute.sted(brok.teller()).ifPresent(sted -> {
                List<String> koder = Tellingsfil.koder(telling, sted);
                nevner(rute, brok.nevner()).ifPresent(nevner -> {
                    rader.add(new Ratetabell.Rate(koder, verdi));
                    nevnere.put(koder, nevner);
                });
            });
        }
        return new Ratetabell(
                tabell.id() + " " + nokkeltall.kode(),
                Tellingsfil.DIMENSJONER,
                rader,
                brok.per(),
                nokkeltall.desimaler(),
                Tellingsfil.DIMENSJONER,
                nevnere);
    }

    private static Rute rute(Tabell tabell, Publiserttall celle) {
        return new Rute(
                tabell,
                celle.region(),
                Kjonn.finn(celle.kjonn()).orElseThrow(),
                Alder.finn(celle.alder()).orElseThrow(),
                tabell.kategorier().stream()
                        .filter(en -> en.kode().equals(celle.kategori()))
                        .findFirst()
                        .orElseThrow(),
                celle.tid());
    }

    /** A shown count, or inhabitants; nothing when a reader does not know it. */
    private Optional<Long> nevner(Rute rute, Formel nevner) {
        if (nevner instanceof Antall antall) {
            OptionalLong verdi = rute.sted(antall)
                    .map(sted -> tall.getOrDefault(sted, OptionalLong.empty()))
                    .orElse(OptionalLong.empty());
            return verdi.isPresent() && verdi.getAsLong() > 0 ? Optional.of(verdi.getAsLong()) : Optional.empty();
        }
        return nevner instanceof Befolkning befolkning
                ? rute.alder(befolkning).flatMap(alder -> innbyggere(rute, alder))
                : Optional.empty();
    }

    private static Optional<Long> innbyggere(Rute rute, Alder alder) {
        OptionalInt antall =
                Tallgrunnlag.innbyggere(Regioner.finn(rute.region()).orElseThrow(), alder, rute.periode());
        return antall.isPresent() ? Optional.of((long) antall.getAsInt()) : Optional.empty();
    }
}
