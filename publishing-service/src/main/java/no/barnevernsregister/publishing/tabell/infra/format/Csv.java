package no.barnevernsregister.publishing.tabell.infra.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Visning;

/**
 * CSV: a row for each combination of the stub, a column for each of the heading, and last a column whose first row names source,
 * release and date.
 */
public final class Csv implements Format {

    @Override
    public String navn() {
        return "csv";
    }

    @Override
    public String innholdstype() {
        return "text/csv; charset=UTF-8";
    }

    @Override
    public String endelse() {
        return "csv";
    }

    @Override
    public void skriv(Datasett sett, Visning visning, OutputStream ut) throws IOException {
        var ark = new Tabellark(sett, visning);
        char skille = visning.skilletegn();
        Writer tekst = new BufferedWriter(new OutputStreamWriter(ut, UTF_8));
        if (visning.medTittel()) {
            rad(tekst, skille, List.of(sett.tittel()));
        }
        List<String> felter = new ArrayList<>(ark.forspalte());
        for (int kolonne = 0; kolonne < ark.kolonner(); kolonne++) {
            felter.add(ark.overskrift(kolonne));
        }
        felter.add("Kilde");
        rad(tekst, skille, felter);
        for (int nummer = 0; nummer < ark.rader(); nummer++) {
            felter = new ArrayList<>(ark.forspalte(nummer));
            for (int kolonne = 0; kolonne < ark.kolonner(); kolonne++) {
                felter.add(sett.kube().tekst(ark.celle(nummer, kolonne)));
            }
            felter.add(nummer == 0 ? sett.kilde() : "");
            rad(tekst, skille, felter);
        }
        tekst.flush();
    }

    static void rad(Writer tekst, char skille, List<String> felter) throws IOException {
        for (int i = 0; i < felter.size(); i++) {
            if (i > 0) {
                tekst.write(skille);
            }
            String felt = felter.get(i);
            tekst.write(
                    felt.indexOf(skille) >= 0 || felt.indexOf('"') >= 0 || felt.indexOf('\n') >= 0
                            ? '"' + felt.replace("\"", "\"\"") + '"'
                            : felt);
        }
        tekst.write('\n');
    }
}
