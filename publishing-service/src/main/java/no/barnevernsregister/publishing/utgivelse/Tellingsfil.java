package no.barnevernsregister.publishing.utgivelse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;
import no.barnevernsregister.publishing.skjerming.Publisertfor;
import no.barnevernsregister.publishing.skjerming.Sted;
import no.barnevernsregister.publishing.skjerming.Visning;

/**
 * The counts among the cells that are to be published, as one file that anybody can make from the tables. The certificate is
 * about this file, and the auditor attacks it. Sums over groups of municipalities are not in it.
 *
 * @param rader in the order of their codes
 */
public record Tellingsfil(List<Rad> rader) {

    /** Columns of codes. */
    public static final List<String> DIMENSJONER = List.of("telling", "kommune", "kjonn", "alder", "kategori", "aar");

    private static final Comparator<Rad> REKKE =
            Comparator.comparing(rad -> String.join("|", rad.koder()) + "|" + rad.tabell());

    /**
     * A row of the file.
     *
     * @param tabell the table of the count
     * @param koder one per column of codes; the total of ages is {@code ALLE} whatever ages the count is about
     * @param tegn empty when there is a value
     */
    public record Rad(String tabell, List<String> koder, Sted sted, OptionalLong verdi, String tegn) {
        public Rad {
            koder = List.copyOf(koder);
        }

        String telling() {
            return koder.getFirst();
        }
    }

    public Tellingsfil {
        rader = rader.stream().sorted(REKKE).toList();
    }

    /** The counts of municipalities and counties; rates, shares and cells that cannot be are left out. */
    public static Tellingsfil av(List<Publiserttall> celler) {
        return av(celler, false);
    }

    /** The counts of groups of municipalities that are shown. */
    static Tellingsfil grupper(List<Publiserttall> celler) {
        return av(celler, true);
    }

    private static Tellingsfil av(List<Publiserttall> celler, boolean grupper) {
        Map<String, Formel.Antall> tellinger = new HashMap<>();
        for (Tabell tabell : Tabell.alle()) {
            for (Nokkeltall nokkeltall : tabell.innhold()) {
                if (nokkeltall.formel() instanceof Formel.Antall antall) {
                    tellinger.put(tabell.id() + nokkeltall.kode(), antall);
                }
            }
        }
        Map<Sted, Publiserttall> etterSted = new LinkedHashMap<>();
        for (Publiserttall celle : celler) {
            Formel.Antall antall = tellinger.get(celle.tabell() + celle.innhold());
            boolean iGruppe = !celle.region().startsWith("F") && !Regioner.erKommune(celle.region());
            if (antall != null && iGruppe == grupper && !celle.tegn().equals(".")) {
                sted(antall, celle).ifPresent(sted -> etterSted.putIfAbsent(sted, celle));
            }
        }
        List<Rad> rader = new ArrayList<>();
        etterSted.forEach((sted, celle) -> {
            Grunntall telling = Katalog.felles().grunntall(sted.telling()).orElseThrow();
            for (Visning visning : Visning.av(telling)) {
                if (visning.har(telling, sted) && (!grupper || celle.verdi() != null)) {
                    rader.add(new Rad(
                            visning.navn(),
                            koder(telling, sted),
                            sted,
                            celle.verdi() == null
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(celle.verdi().longValueExact()),
                            celle.tegn()));
                }
            }
        });
        return new Tellingsfil(rader);
    }

    /** The place of a cell; empty in a cell that earlier catalogues had and this one has not. */
    private static Optional<Sted> sted(Formel.Antall antall, Publiserttall celle) {
        Tabell tabell = Tabell.finn(celle.tabell()).orElseThrow();
        Optional<Kjonn> kjonn = Kjonn.finn(celle.kjonn());
        Optional<Alder> alder =
                Alder.finn(celle.alder()).filter(en -> tabell.aldre().contains(en));
        return kjonn.isEmpty() || alder.isEmpty()
                ? Optional.empty()
                : tabell.kategorier().stream()
                        .filter(en -> en.kode().equals(celle.kategori()))
                        .map(en -> new Rute(tabell, celle.region(), kjonn.get(), alder.get(), en, celle.tid()))
                        .filter(rute -> rute.harMening(antall))
                        .findFirst()
                        .flatMap(rute -> rute.sted(antall));
    }

    /** The codes of a place in the columns of the file. */
    static List<String> koder(Grunntall telling, Sted sted) {
        return List.of(
                sted.telling(),
                sted.region(),
                sted.kjonn().kode(),
                sted.alder() == telling.aldre().total() ? "ALLE" : sted.alder().kode(),
                sted.kategori(),
                sted.periode());
    }

    /** The same cells as the suppression library wants those of an earlier release. */
    public Map<Sted, Publisertfor> somTidligere() {
        return rader.stream()
                .collect(Collectors.toMap(Rad::sted, rad -> new Publisertfor(rad.verdi()), (en, samme) -> en));
    }

    /** UTF-8, comma, header; the name of the table first; {@code value} is empty and {@code status} is {@code :} in a hidden cell. */
    public String csv() {
        return rader.stream()
                .map(rad -> rad.tabell() + "," + String.join(",", rad.koder()) + ","
                        + (rad.verdi().isPresent() ? Long.toString(rad.verdi().getAsLong()) : "") + "," + rad.tegn())
                .collect(Collectors.joining("\n", "table," + String.join(",", DIMENSJONER) + ",value,status\n", "\n"));
    }

    /** SHA-256 of the file, 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(csv().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
