package no.barnevernsregister.prikking.revisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a comma separated file, UTF-8, with a header and without quotes, read one at a time. Errors name file, row and column. */
final class Csvrader implements AutoCloseable {
    final List<String> hode;
    private final Path fil;
    private final BufferedReader leser;
    private int rad = 1;

    Csvrader(Path fil) {
        this.fil = fil;
        try {
            leser = new BufferedReader(new InputStreamReader(
                    Files.newInputStream(fil),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(fil + ": no such file.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(fil + ": cannot be read.", e);
        }
        String linje = linje();
        if (linje == null) {
            throw new IllegalArgumentException(fil + ": empty, a header was expected.");
        }
        hode = del(linje);
        if (hode.stream().distinct().count() != hode.size()) {
            throw new IllegalArgumentException(fil + ", row 1: two columns have the same name.");
        }
    }

    int kolonne(String navn) {
        int svar = hode.indexOf(navn);
        if (svar < 0) {
            throw new IllegalArgumentException(
                    fil + ": no column " + navn + "; it has " + String.join(", ", hode) + ".");
        }
        return svar;
    }

    /** The next row, or null at the end. */
    @Nullable
    List<String> neste() {
        String linje = linje();
        if (linje == null) {
            return null;
        }
        rad++;
        List<String> svar = del(linje);
        if (svar.size() != hode.size()) {
            throw new IllegalArgumentException(
                    fil + ", row " + rad + ": " + svar.size() + " fields, the header has " + hode.size() + ".");
        }
        return svar;
    }

    /** An error in a field of the row read last. */
    IllegalArgumentException feil(int kolonne, String setning) {
        return new IllegalArgumentException(fil + ", row " + rad + ", column " + hode.get(kolonne) + ": " + setning);
    }

    /** An error in the row read last. */
    IllegalArgumentException feil(String setning) {
        return new IllegalArgumentException(fil + ", row " + rad + ": " + setning);
    }

    @Nullable
    private String linje() {
        try {
            return leser.readLine();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(fil + ": not UTF-8, after row " + rad + ".", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(fil + ": cannot be read.", e);
        }
    }

    private List<String> del(String linje) {
        if (linje.indexOf('"') >= 0) {
            throw new IllegalArgumentException(fil + ", row " + rad + ": quotes are not read here.");
        }
        var svar = new ArrayList<String>();
        int fra = 0;
        for (int i = linje.indexOf(','); i >= 0; i = linje.indexOf(',', fra)) {
            svar.add(linje.substring(fra, i));
            fra = i + 1;
        }
        svar.add(linje.substring(fra));
        return svar;
    }

    @Override
    public void close() {
        try {
            leser.close();
        } catch (IOException e) {
            throw new IllegalArgumentException(fil + ": cannot be read.", e);
        }
    }
}
