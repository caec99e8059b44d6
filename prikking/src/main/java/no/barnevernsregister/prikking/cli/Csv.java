package no.barnevernsregister.prikking.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** A comma separated file with a header, UTF-8, without quotes. */
record Csv(Path fil, List<String> hode, List<List<String>> rader) {
    static Csv les(Path fil) {
        List<List<String>> rader = new ArrayList<>();
        try (var linjer = Files.newBufferedReader(fil)) {
            for (String linje = linjer.readLine(); linje != null; linje = linjer.readLine()) {
                List<String> rad = Arrays.asList(linje.split(",", -1));
                if (!rader.isEmpty() && rad.size() != rader.getFirst().size()) {
                    throw new Argumentfeil(fil + ", row " + (rader.size() + 1) + ": " + rad.size()
                            + " fields, the header has " + rader.getFirst().size() + ".");
                }
                rader.add(rad);
            }
        } catch (NoSuchFileException e) {
            throw new Argumentfeil(fil + ": no such file.", e);
        } catch (CharacterCodingException e) {
            throw new Argumentfeil(fil + ": not UTF-8.", e);
        } catch (IOException e) {
            throw new Argumentfeil(fil + ": cannot be read.", e);
        }
        if (rader.isEmpty()) {
            throw new Argumentfeil(fil + ": empty, a header was expected.");
        }
        List<String> hode = rader.getFirst();
        if (new HashSet<>(hode).size() != hode.size()) {
            throw new Argumentfeil(fil + ": two columns of the header have the same name.");
        }
        return new Csv(fil, hode, rader.subList(1, rader.size()));
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
        boolean siffer = !felt.isEmpty() && felt.length() <= 15;
        for (int i = 0; i < felt.length() && siffer; i++) {
            siffer = felt.charAt(i) >= '0' && felt.charAt(i) <= '9';
        }
        if (!siffer) {
            throw feil(rad, kolonne, "a whole number of zero or more was expected, not \"" + felt + "\".");
        }
        return Long.parseLong(felt);
    }

    /** An error that names file, row and column. */
    Argumentfeil feil(int rad, int kolonne, String setning) {
        return new Argumentfeil(fil + ", row " + (rad + 2) + ", column " + hode.get(kolonne) + ": " + setning);
    }
}
