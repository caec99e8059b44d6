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
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Visning;

/**
 * Tidy CSV: a row for each cell with its codes, its value and its sign, one of which is empty. It is not one of the contract's
 * formats.
 */
public final class Langcsv implements Format {

    @Override
    public String navn() {
        return "tidy-csv";
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
        Writer tekst = new BufferedWriter(new OutputStreamWriter(ut, UTF_8));
        List<Utvalg.Del> deler = sett.dimensjoner();
        List<String> felter =
                new ArrayList<>(deler.stream().map(del -> del.variabel().kode()).toList());
        felter.addAll(List.of("verdi", "tegn", "Kilde"));
        Csv.rad(tekst, ',', felter);
        for (int nummer = 0; nummer < sett.celler().length; nummer++) {
            int celle = sett.celler()[nummer];
            felter = JsonPx.koder(deler, nummer);
            felter.add(sett.kube().harVerdi(celle) ? sett.kube().tekst(celle) : "");
            felter.add(sett.kube().tegn(celle));
            felter.add(nummer == 0 ? sett.kilde() : "");
            Csv.rad(tekst, ',', felter);
        }
        tekst.flush();
    }
}
