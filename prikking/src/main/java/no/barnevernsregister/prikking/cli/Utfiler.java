package no.barnevernsregister.prikking.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Rapport;
import no.barnevernsregister.prikking.Sertifikat;

/** Writes what protect gives out. */
final class Utfiler {
    private Utfiler() {}

    /** Writes the published file; with several tables the first column names the table. Returns its SHA-256. */
    static String publisert(Path fil, List<String> navn, boolean flere, List<Publisertcelle> celler)
            throws IOException {
        MessageDigest hash;
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        try (Writer ut = new BufferedWriter(new OutputStreamWriter(
                new DigestOutputStream(Files.newOutputStream(fil), hash), StandardCharsets.UTF_8))) {
            ut.append(flere ? "table," : "").append(String.join(",", navn)).append(",value,status\n");
            for (Publisertcelle celle : celler) {
                if (flere) {
                    ut.append(celle.tabell()).append(',');
                }
                for (String kode : celle.koder()) {
                    ut.append(kode).append(',');
                }
                if (celle.skjult()) {
                    ut.append(",:\n");
                } else {
                    ut.append(Long.toString(celle.verdi().orElseThrow())).append(",\n");
                }
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    static void bevis(Path fil, String hash, boolean flere, Sertifikat sertifikat) throws IOException {
        try (Writer ut = Files.newBufferedWriter(fil)) {
            ut.append("{\n  \"published\": \"").append(hash).append("\",\n  \"change\": [");
            String skille = "\n    ";
            for (Sertifikat.Endring e : sertifikat.endringer()) {
                ut.append(skille).append('{');
                if (flere) {
                    ut.append("\"table\": ").append(tekst(e.tabell())).append(", ");
                }
                ut.append("\"cell\": [")
                        .append(e.koder().stream().map(Utfiler::tekst).collect(Collectors.joining(", ")))
                        .append("], \"z\": ")
                        .append(Long.toString(e.z()))
                        .append('}');
                skille = ",\n    ";
            }
            ut.append("\n  ]\n}\n");
        }
    }

    static void rapport(Path fil, Rapport r, Map<String, Double> sekunder) throws IOException {
        String nivaer = r.nivaer().entrySet().stream()
                .map(e -> "    %s: %s".formatted(tekst(e.getKey()), "{" + niva(e.getValue()) + "}"))
                .collect(Collectors.joining(",\n"));
        String tider = sekunder.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s: %.3f", tekst(e.getKey()), e.getValue()))
                .collect(Collectors.joining(", "));
        var alle = new Rapport.Niva(r.celler(), r.primare(), r.sekundare(), r.verdi(), r.skjultVerdi());
        Files.writeString(fil, """
                {
                  %s,
                  "levels": {
                %s
                  },
                  "seconds": {%s},
                  "peakHeapMegabytes": %d,
                  "seed": 1
                }
                """.formatted(niva(alle), nivaer, tider, toppminne() >> 20));
    }

    private static String niva(Rapport.Niva n) {
        return String.format(
                Locale.ROOT,
                "\"cells\": %d, \"primary\": %d, \"secondary\": %d, \"cellsHidden\": %.4f, \"value\": %d, \"hiddenValue\": %d,"
                        + " \"valueHidden\": %.4f",
                n.celler(),
                n.primare(),
                n.sekundare(),
                andel(n.primare() + n.sekundare(), n.celler()),
                n.verdi(),
                n.skjultVerdi(),
                andel(n.skjultVerdi(), n.verdi()));
    }

    private static double andel(long del, long hel) {
        return hel == 0 ? 0 : (double) del / hel;
    }

    private static long toppminne() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(m -> m.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(m -> m.getUsed())
                .sum();
    }

    private static String tekst(String ord) {
        var svar = new StringBuilder("\"");
        for (int i = 0; i < ord.length(); i++) {
            char tegn = ord.charAt(i);
            if (tegn == '"' || tegn == '\\') {
                svar.append('\\').append(tegn);
            } else if (tegn < ' ') {
                svar.append(String.format("\\u%04x", (int) tegn));
            } else {
                svar.append(tegn);
            }
        }
        return svar.append('"').toString();
    }
}
