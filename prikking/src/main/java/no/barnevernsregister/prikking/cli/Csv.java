package no.barnevernsregister.prikking.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A comma separated file with a header, UTF-8, without quotes. */
record Csv(Path fil, List<String> hode, List<List<String>> rader) {
    static Csv les(Path fil) {
        List<String> linjer;
        try {
            linjer = Files.readAllLines(fil);
        } catch (NoSuchFileException e) {
            throw new Argumentfeil(fil + ": no such file.", e);
        } catch (CharacterCodingException e) {
            throw new Argumentfeil(fil + ": not UTF-8.", e);
        } catch (IOException e) {
            throw new Argumentfeil(fil + ": cannot be read.", e);
        }
        if (linjer.isEmpty()) {
            throw new Argumentfeil(fil + ": empty, a header was expected.");
        }
        List<String> hode = del(linjer.getFirst());
        for (int i = 1; i < linjer.size(); i++) {
            if (del(linjer.get(i)).size() != hode.size()) {
                throw new Argumentfeil(fil + ", row " + (i + 1) + ": "
                        + del(linjer.get(i)).size() + " fields, the header has " + hode.size() + ".");
            }
        }
        return new Csv(fil, hode, linjer.stream().skip(1).map(Csv::del).toList());
    }

    private static List<String> del(String linje) {
        return Arrays.asList(linje.split(",", -1));
    }

    int kolonne(String navn) {
        int k = hode.indexOf(navn);
        if (k < 0) {
            throw new Argumentfeil(fil + ": no column " + navn + "; it has " + String.join(", ", hode) + ".");
        }
        return k;
    }

    /** A count, or an error that names file, row and column. */
    long tall(int rad, int kolonne) {
        String felt = rader.get(rad).get(kolonne);
        if (!felt.matches("[0-9]{1,15}")) {
            throw new Argumentfeil(fil + ", row " + (rad + 2) + ", column " + hode.get(kolonne)
                    + ": a whole number of zero or more was expected, not \"" + felt + "\".");
        }
        return Long.parseLong(felt);
    }
}
