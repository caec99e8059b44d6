package no.barnevernsregister.publishing.utgivelse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.publishing.nokkeltall.Formel;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.skjerming.Utgivelsesproblem;

/**
 * The counts among the cells that are to be published, as one file that anybody can make from the tables. The certificate is
 * about this file, and the auditor attacks it.
 *
 * @param rader in the order of their codes
 */
public record Tellingsfil(List<Rad> rader) {

    /** Columns of codes. */
    public static final List<String> DIMENSJONER = List.of("telling", "kommune", "kjonn", "alder", "aar");

    private static final List<String> SAMLET = List.of("telling", "kommune", "aar");

    private static final Comparator<Rad> REKKE = Comparator.comparing(rad -> String.join("|", rad.koder()));

    /**
     * A row of the file.
     *
     * @param koder one per column of codes
     * @param tegn empty when there is a value
     */
    public record Rad(List<String> koder, OptionalLong verdi, String tegn) {
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

    /** The counts of published cells; rates, shares and cells that cannot be are left out. */
    public static Tellingsfil av(List<Publiserttall> celler) {
        Map<String, String> tellinger = new HashMap<>();
        for (Tabell tabell : Tabell.alle()) {
            for (Nokkeltall nokkeltall : tabell.innhold()) {
                if (nokkeltall.formel() instanceof Formel.Antall antall) {
                    tellinger.put(tabell.id() + nokkeltall.kode(), antall.telling());
                }
            }
        }
        List<Rad> rader = new ArrayList<>();
        for (Publiserttall celle : celler) {
            String telling = tellinger.get(celle.tabell() + celle.innhold());
            if (telling != null && !celle.tegn().equals(".")) {
                rader.add(new Rad(
                        List.of(telling, celle.region(), celle.kjonn(), celle.alder(), celle.tid()),
                        celle.verdi() == null
                                ? OptionalLong.empty()
                                : OptionalLong.of(celle.verdi().longValueExact()),
                        celle.tegn()));
            }
        }
        return new Tellingsfil(rader);
    }

    /** The columns that a count is shown by; in the others its code is that of the total. */
    static List<String> vistEtter(String telling) {
        return Tabell.bareSamlet(telling) ? SAMLET : DIMENSJONER;
    }

    /** The name of the table of a count. */
    static String tabell(String telling) {
        return String.join("*", vistEtter(telling));
    }

    /** The same cells as the suppression library wants those of an earlier release. */
    public List<Publisertcelle> somTidligere() {
        return rader.stream()
                .map(rad -> Utgivelsesproblem.tidligere(
                        rad.telling(), rad.koder().subList(1, rad.koder().size()), rad.verdi()))
                .toList();
    }

    /** UTF-8, comma, header; the name of the table first; {@code value} is empty and {@code status} is {@code :} in a hidden cell. */
    public String csv() {
        return rader.stream()
                .map(rad -> tabell(rad.telling()) + "," + String.join(",", rad.koder()) + ","
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
