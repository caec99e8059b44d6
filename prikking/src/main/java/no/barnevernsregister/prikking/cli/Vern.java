package no.barnevernsregister.prikking.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Prikker;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Resultat;

/** The command protect: counts in, protected file, certificate and report out. */
final class Vern {
    static final Set<String> VALG = new TreeSet<>(List.of(
            "--cells",
            "--count",
            "--children",
            "--hierarchy",
            "--tables",
            "--block",
            "--non-additive",
            "--threshold",
            "--zeros",
            "--singletons",
            "--width",
            "--insiders",
            "--exempt",
            "--known",
            "--out",
            "--certificate",
            "--report"));

    private Vern() {}

    static int kjor(Argumenter valg) {
        Path ut = Path.of(valg.en("--out"));
        Path bevis = Path.of(valg.en("--certificate"));
        Path rapport = Path.of(valg.en("--report"));
        try (var fremdrift = new Fremdrift("read files")) {
            Problem problem = new Innlesing(valg).problem();
            Resultat svar = Prikker.prikk(problem, fremdrift);
            fremdrift.accept("write files");
            List<String> navn =
                    problem.dimensjoner().stream().map(Dimensjon::navn).toList();
            boolean flere = problem.tabeller().size() > 1;
            String hash = Utfiler.publisert(ut, navn, flere, svar.celler());
            Utfiler.bevis(bevis, hash, flere, svar.sertifikat());
            Utfiler.rapport(rapport, svar.rapport(), fremdrift.sekunder());
        } catch (IOException e) {
            throw new Argumentfeil("A file cannot be written: " + e.getMessage() + ".", e);
        }
        return 0;
    }

    static String les(String sti) {
        try {
            return Files.readString(Path.of(sti));
        } catch (IOException e) {
            throw new Argumentfeil(sti + ": cannot be read.", e);
        }
    }

    static String hash(String fil) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(fil.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
