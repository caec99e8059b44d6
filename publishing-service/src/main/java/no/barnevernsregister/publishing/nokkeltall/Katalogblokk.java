package no.barnevernsregister.publishing.nokkeltall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a file of the catalogue: {@code slag id} on a line of its own, and under it lines of {@code navn: verdi}. A text is
 * {@code bokmål | nynorsk | English}. Lines that begin with {@code #} are remarks.
 */
record Katalogblokk(String fil, int linje, String slag, String id, List<Felt> felter) {

    /** A field, and where its value begins. */
    record Felt(String navn, String verdi, int linje, int kolonne) {}

    static List<Katalogblokk> les(String fil) {
        List<Katalogblokk> blokker = new ArrayList<>();
        int nummer = 0;
        @Nullable Katalogblokk denne = null;
        for (String linje : innhold(fil).split("\n", -1)) {
            nummer++;
            String ren = linje.strip();
            if (ren.isEmpty() || ren.startsWith("#")) {
                continue;
            }
            int kolon = ren.indexOf(": ");
            if (!linje.startsWith(" ")) {
                String[] ord = ren.split(" ", -1);
                if (ord.length != 2) {
                    throw new Katalogfeil(fil, nummer, 1, "en oppføring begynner med slag og id");
                }
                denne = new Katalogblokk(fil, nummer, ord[0], ord[1], new ArrayList<>());
                blokker.add(denne);
            } else if (kolon < 0 || denne == null) {
                throw new Katalogfeil(fil, nummer, linje.indexOf(ren) + 1, "ventet «navn: verdi» under en oppføring");
            } else {
                String verdi = ren.substring(kolon + 2).strip();
                denne.felter.add(new Felt(ren.substring(0, kolon), verdi, nummer, linje.lastIndexOf(verdi) + 1));
            }
        }
        return blokker;
    }

    private static String innhold(String fil) {
        try (InputStream strom = Katalogblokk.class.getResourceAsStream(fil)) {
            if (strom == null) {
                throw new Katalogfeil(fil, 1, 1, "filen mangler");
            }
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Felt> felt(String navn) {
        return felter.stream().filter(en -> en.navn().equals(navn)).findFirst();
    }

    /** The fields whose name begins with a word, as {@code kategori omsorg}. */
    List<Felt> felterSomBegynnerMed(String ord) {
        return felter.stream().filter(en -> en.navn().startsWith(ord + " ")).toList();
    }

    String verdi(String navn, String ellers) {
        return felt(navn).map(Felt::verdi).orElse(ellers);
    }

    String krev(String navn) {
        return kravd(navn).verdi();
    }

    Felt kravd(String navn) {
        return felt(navn).orElseThrow(() -> feil(slag + " " + id + " mangler feltet «" + navn + "»"));
    }

    Tekst tekst(String navn) {
        return tekst(kravd(navn));
    }

    Tekst tekst(Felt felt) {
        List<String> deler = List.of(felt.verdi().split(" \\| ", -1));
        if (deler.size() != 3) {
            throw feil(felt, "en tekst er «bokmål | nynorsk | English»");
        }
        return new Tekst(
                deler.get(0).strip(), deler.get(1).strip(), deler.get(2).strip());
    }

    Katalogfeil feil(String grunn) {
        return new Katalogfeil(fil, linje, 1, grunn);
    }

    Katalogfeil feil(Felt felt, String grunn) {
        return new Katalogfeil(fil, felt.linje(), felt.kolonne(), grunn);
    }
}
